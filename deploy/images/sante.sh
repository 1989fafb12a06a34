#!/usr/bin/env bash
# Is the application ready? Asks its readiness with what any image has: no curl is needed.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${ESMS_PORT:-8080}"
printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 3 _ code _ <&3
[ "$code" = 200 ]
