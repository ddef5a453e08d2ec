// The example of a definition file that uses most of what there is.

export const exampleVariables = ['host', 'sha', 'api_token']

export const example = `version: 1
base_url: https://{{ host }}
defaults:
  timeout: 5s
  retry: { timeout: 3m, interval: 2s, successes: 3 }
checks:
  - name: right build is live
    request: GET /version
    expect:
      status: 200
      jsonpath: { $.sha: "{{ sha }}" }
  - name: health
    request: GET /health
    expect: { status: 200, duration: { lt: 500ms } }
  - name: tile is a real PNG
    request: GET /tiles/10/525/340.png
    expect:
      status: 200
      body: { is: png, size: { gt: 200B, lt: 1MiB } }
  - name: timeseries
    request:
      url: /api/timeseries
      query: { station: A12, limit: 10 }
      auth: { bearer: "{{ api_token }}" }
    expect:
      status: 200
      body: { is: json }
      schema: ./schemas/timeseries.json
      jsonpath:
        $.points: { count: { gte: 1 } }
        $.points[0].value: { type: number }
  - name: metrics
    request: GET /metrics
    expect:
      status: 200
      headers: { content-type: { contains: text/plain } }
      body: { matches: '/^http_requests_total\\b/m' }
monitor:
  checks: [health, metrics]
  duration: 5m
  interval: 1s
  initial_delay: 30s
  thresholds:
    error_rate: < 2%
    latency_increase: < 50ms
  on_inconclusive: pass
`
