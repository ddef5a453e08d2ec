#!/usr/bin/env bash
# shift-traffic.sh blue|green: lets the listener send all traffic to that target group.
set -euo pipefail
case $1 in
  blue) target_group=$BLUE ;;
  green) target_group=$GREEN ;;
  *) echo "usage: shift-traffic.sh blue|green" >&2; exit 2 ;;
esac

if [ -n "${ACT:-}" ]; then # `npm run act`: a local stand-in for the load balancer
  curl --fail --silent --show-error --max-time 10 --request PUT "$TRAFFIC_CONTROL/$1"
else
  aws elbv2 modify-listener --listener-arn "$LISTENER" --default-actions "Type=forward,TargetGroupArn=$target_group" >/dev/null
  echo "traffic goes to $1"
fi
