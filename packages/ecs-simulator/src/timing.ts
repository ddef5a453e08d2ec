// How long things take unless a world says otherwise. A task is RUNNING 20 to 60 seconds after its launch, as on Fargate.
import type { Timing } from './model.js'

const seconds = (n: number) => n * 1000
const minutes = (n: number) => n * 60_000

export const defaultTiming: Timing = {
  provisioning: [seconds(10), seconds(20)],
  pull: [seconds(6), seconds(22)],
  start: [seconds(4), seconds(18)],
  stop: [seconds(1), seconds(3)],
  deprovisioning: [seconds(5), seconds(15)],
  deploymentStart: [seconds(1), seconds(2)],
  deploymentCompletion: [seconds(4), seconds(9)],
  launchBackoff: [seconds(1), seconds(2), seconds(2), seconds(60), minutes(2), minutes(5)],
  breakerReaction: [seconds(4), seconds(8)],
  rollbackStart: [seconds(1), seconds(3)],
  failedDeploymentRetention: seconds(30),
  listServiceDeploymentsLag: [seconds(0), seconds(2)],
  alarmBake: minutes(5),
  stoppedTaskRetention: minutes(60),
  inactiveServiceRetention: minutes(60),
}
