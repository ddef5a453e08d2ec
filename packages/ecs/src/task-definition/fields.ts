// What RegisterTaskDefinition accepts, as data: every field, its kind, the values it may have, and what the other rooms
// here need to know of it (how entries of a list are told apart, whether order or emptiness means something, what must
// never be shown). A test holds this table to the schema of the installed @aws-sdk/client-ecs.

export interface TextShape {
  is: 'text'
  /** The values this version of the SDK knows. ECS may know more. */
  oneOf?: readonly string[]
  /** An empty text means something here (an environment variable may be set to nothing). */
  keepEmpty?: true
  /** Never shown to people: it is, or leads to, a secret. */
  hidden?: true
}

export interface ListShape {
  is: 'list'
  of: Shape
  /** The fields that tell the entries apart, for matching old entries to new ones. */
  matchBy?: readonly string[]
  /** The order of the entries means nothing to ECS. */
  unordered?: true
}

export interface ObjectShape {
  is: 'object'
  fields: Readonly<Record<string, Shape>>
  keepEmpty?: true
}

export type Shape =
  | TextShape
  | { is: 'integer' }
  | { is: 'boolean' }
  /** Free keys, texts as values. */
  | { is: 'map' }
  | ListShape
  | ObjectShape

const text: TextShape = { is: 'text' }
const emptyableText: TextShape = { is: 'text', keepEmpty: true }
const hiddenText: TextShape = { is: 'text', hidden: true }
const hiddenEmptyableText: TextShape = { is: 'text', hidden: true, keepEmpty: true }
const oneOf = (...values: string[]): TextShape => ({ is: 'text', oneOf: values })
const integer = { is: 'integer' } as const
const boolean = { is: 'boolean' } as const
const map = { is: 'map' } as const
/** Arguments of a command: an empty one is still an argument. */
const argumentList: ListShape = { is: 'list', of: emptyableText }
const texts: ListShape = { is: 'list', of: text }
const object = (fields: Record<string, Shape>): ObjectShape => ({ is: 'object', fields })
const listBy = (matchBy: string | string[], fields: Record<string, Shape>): ListShape => ({
  is: 'list',
  of: object(fields),
  matchBy: [matchBy].flat(),
})
const unordered = (list: ListShape): ListShape => ({ ...list, unordered: true })

const secrets = unordered(listBy('name', { name: text, valueFrom: hiddenText }))

export const containerFields: Readonly<Record<string, Shape>> = {
  name: text,
  image: text,
  repositoryCredentials: object({ credentialsParameter: hiddenText }),
  cpu: integer,
  memory: integer,
  memoryReservation: integer,
  links: texts,
  portMappings: listBy(['containerPort', 'containerPortRange', 'protocol'], {
    containerPort: integer,
    hostPort: integer,
    protocol: oneOf('tcp', 'udp'),
    name: text,
    appProtocol: oneOf('http', 'http2', 'grpc'),
    containerPortRange: text,
  }),
  essential: boolean,
  restartPolicy: object({
    enabled: boolean,
    ignoredExitCodes: { is: 'list', of: integer },
    restartAttemptPeriod: integer,
  }),
  entryPoint: argumentList,
  command: argumentList,
  environment: unordered(listBy('name', { name: text, value: hiddenEmptyableText })),
  // Ordered: when two files set a variable, the first one wins (API: EnvironmentFile).
  environmentFiles: listBy('value', { value: text, type: oneOf('s3') }),
  mountPoints: listBy('containerPath', {
    sourceVolume: text,
    containerPath: text,
    readOnly: boolean,
  }),
  volumesFrom: listBy('sourceContainer', { sourceContainer: text, readOnly: boolean }),
  linuxParameters: object({
    capabilities: object({ add: texts, drop: texts }),
    devices: listBy('hostPath', {
      hostPath: text,
      containerPath: text,
      permissions: { is: 'list', of: oneOf('read', 'write', 'mknod') },
    }),
    initProcessEnabled: boolean,
    sharedMemorySize: integer,
    tmpfs: listBy('containerPath', { containerPath: text, size: integer, mountOptions: texts }),
    maxSwap: integer,
    swappiness: integer,
  }),
  secrets,
  dependsOn: unordered(
    listBy('containerName', {
      containerName: text,
      condition: oneOf('START', 'COMPLETE', 'SUCCESS', 'HEALTHY'),
    }),
  ),
  startTimeout: integer,
  stopTimeout: integer,
  versionConsistency: oneOf('enabled', 'disabled'),
  hostname: text,
  user: text,
  workingDirectory: text,
  disableNetworking: boolean,
  privileged: boolean,
  readonlyRootFilesystem: boolean,
  dnsServers: texts,
  dnsSearchDomains: texts,
  extraHosts: listBy('hostname', { hostname: text, ipAddress: text }),
  dockerSecurityOptions: texts,
  interactive: boolean,
  pseudoTerminal: boolean,
  dockerLabels: map,
  ulimits: listBy('name', {
    name: oneOf(
      ...['core', 'cpu', 'data', 'fsize', 'locks', 'memlock', 'msgqueue', 'nice', 'nofile'],
      ...['nproc', 'rss', 'rtprio', 'rttime', 'sigpending', 'stack'],
    ),
    softLimit: integer,
    hardLimit: integer,
  }),
  logConfiguration: object({
    logDriver: oneOf(
      ...['awsfirelens', 'awslogs', 'fluentd', 'gelf', 'journald', 'json-file', 'splunk'],
      'syslog',
    ),
    options: map,
    secretOptions: secrets,
  }),
  healthCheck: object({
    command: argumentList,
    interval: integer,
    timeout: integer,
    retries: integer,
    startPeriod: integer,
  }),
  systemControls: listBy('namespace', { namespace: text, value: text }),
  resourceRequirements: listBy('type', {
    type: oneOf('GPU', 'InferenceAccelerator', 'NeuronDevice'),
    value: text,
    sharingStrategy: object({
      nvidiaMps: object({ memory: integer, maxComputePercent: integer }),
    }),
  }),
  firelensConfiguration: object({ type: oneOf('fluentd', 'fluentbit'), options: map }),
  credentialSpecs: texts,
}

const enabledOrDisabled = oneOf('ENABLED', 'DISABLED')

export const taskDefinitionFields: Readonly<Record<string, Shape>> = {
  family: text,
  containerDefinitions: unordered({
    is: 'list',
    of: { is: 'object', fields: containerFields },
    matchBy: ['name'],
  }),
  taskRoleArn: text,
  executionRoleArn: text,
  networkMode: oneOf('awsvpc', 'bridge', 'host', 'none'),
  volumes: unordered(
    listBy('name', {
      name: text,
      host: object({ sourcePath: text }),
      dockerVolumeConfiguration: {
        is: 'object',
        fields: {
          scope: oneOf('task', 'shared'),
          autoprovision: boolean,
          driver: text,
          driverOpts: map,
          labels: map,
        },
        keepEmpty: true, // `{}` asks for a Docker volume; leaving it out asks for a bind mount
      },
      efsVolumeConfiguration: object({
        fileSystemId: text,
        rootDirectory: text,
        transitEncryption: enabledOrDisabled,
        transitEncryptionPort: integer,
        authorizationConfig: object({ accessPointId: text, iam: enabledOrDisabled }),
      }),
      s3filesVolumeConfiguration: object({
        fileSystemArn: text,
        rootDirectory: text,
        transitEncryptionPort: integer,
        accessPointArn: text,
      }),
      fsxWindowsFileServerVolumeConfiguration: object({
        fileSystemId: text,
        rootDirectory: text,
        authorizationConfig: object({ credentialsParameter: hiddenText, domain: text }),
      }),
      configuredAtLaunch: boolean,
    }),
  ),
  placementConstraints: listBy(['type', 'expression'], {
    type: oneOf('memberOf'),
    expression: text,
  }),
  requiresCompatibilities: unordered({
    is: 'list',
    of: oneOf('EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'),
  }),
  cpu: text,
  memory: text,
  tags: unordered(listBy('key', { key: text, value: emptyableText })),
  pidMode: oneOf('host', 'task'),
  ipcMode: oneOf('host', 'task', 'none'),
  proxyConfiguration: object({
    containerName: text,
    type: oneOf('APPMESH'),
    properties: listBy('name', { name: text, value: emptyableText }),
  }),
  inferenceAccelerators: listBy('deviceName', { deviceName: text, deviceType: text }),
  ephemeralStorage: object({ sizeInGiB: integer }),
  runtimePlatform: object({
    cpuArchitecture: oneOf('X86_64', 'ARM64'),
    operatingSystemFamily: oneOf(
      'LINUX',
      ...['WINDOWS_SERVER_2004_CORE', 'WINDOWS_SERVER_20H2_CORE', 'WINDOWS_SERVER_2016_FULL'],
      ...['WINDOWS_SERVER_2019_CORE', 'WINDOWS_SERVER_2019_FULL', 'WINDOWS_SERVER_2022_CORE'],
      ...['WINDOWS_SERVER_2022_FULL', 'WINDOWS_SERVER_2025_CORE', 'WINDOWS_SERVER_2025_FULL'],
    ),
  }),
  enableFaultInjection: boolean,
}

export const taskDefinitionShape: ObjectShape = { is: 'object', fields: taskDefinitionFields }

/** What DescribeTaskDefinition adds and RegisterTaskDefinition does not take back. */
export const readOnlyFields: ReadonlySet<string> = new Set([
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt',
])
