export const id = 920;
export const ids = [920];
export const modules = {

/***/ 2920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  prepareSmokeChecks: () => (/* binding */ prepareSmokeChecks)
});

var secrets = __webpack_require__(1872);
var errors = __webpack_require__(3678);
var safe_text = __webpack_require__(902);
var narrate = __webpack_require__(6702);
var external_node_http_ = __webpack_require__(7067);
var external_node_stream_ = __webpack_require__(7075);
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/failure.js
class ExchangeError extends Error {
    name = 'ExchangeError';
    kind;
    certificate;
    constructor(kind, message, certificate) {
        super(message);
        this.kind = kind;
        this.certificate = certificate;
    }
}
function codeOf(error) {
    const isCoded = typeof error === 'object' && error !== null && 'code' in error;
    return isCoded && typeof error.code === 'string' ? error.code : '';
}
const duration = (ms) => ms < 1000 ? `${Math.round(ms)} ms` : `${Number((ms / 1000).toFixed(1))} s`;
function quantity(bytes) {
    for (const [unit, size] of [
        ['MiB', 1024 ** 2],
        ['KiB', 1024],
    ]) {
        if (bytes >= size && bytes % size === 0)
            return `${bytes / size} ${unit}`;
    }
    return bytes === 1 ? '1 byte' : `${bytes.toLocaleString('en-US')} bytes`;
}
function enumerate(items, most = 8) {
    const shown = items.length > most ? [...items.slice(0, most), 'others'] : [...items];
    const last = shown.pop() ?? '';
    return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
}
const hostAndPort = (host, port) => `${host.includes(':') ? `[${host}]` : host}:${port}`;
const urlForReaders = (url) => `${url.protocol}//${url.host}${url.pathname}${url.search ? '?…' : ''}`;

;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/body.js



const DECODABLE = `gzip, deflate, br${"createZstdDecompress" in external_node_zlib_namespaceObject ? ', zstd' : ''}`;
async function readBody(answer, maxBytes, onReceived) {
    const tooLarge = new ExchangeError('too-large', `the body is larger than ${quantity(maxBytes)}, which is the most that is read`);
    const coding = codingOf(answer);
    const announced = Number(answer.headers['content-length'] ?? Number.NaN);
    if (coding === undefined && announced > maxBytes)
        throw tooLarge;
    let received = 0;
    async function* counted() {
        for await (const chunk of answer) {
            received += chunk.length;
            onReceived(received);
            yield chunk;
        }
    }
    let held = Buffer.alloc(Math.min(maxBytes, 16 * 1024));
    let length = 0;
    try {
        for await (const chunk of decoded(counted(), coding)) {
            const needed = length + chunk.length;
            if (needed > maxBytes)
                throw tooLarge;
            if (needed > held.length) {
                const larger = Buffer.alloc(Math.min(maxBytes, Math.max(2 * held.length, needed)));
                held.copy(larger, 0, 0, length);
                held = larger;
            }
            chunk.copy(held, length);
            length = needed;
        }
    }
    catch (error) {
        throw error instanceof ExchangeError ? error : bodyError(error, received, announced, coding);
    }
    return held.subarray(0, length);
}
function codingOf(answer) {
    const codings = (answer.headers['content-encoding'] ?? '')
        .split(',')
        .map((coding) => coding.trim().toLowerCase())
        .filter((coding) => coding !== '' && coding !== 'identity');
    if (codings.length > 1) {
        throw new ExchangeError('protocol', 'the body is encoded more than once (Content-Encoding)');
    }
    return codings[0];
}
async function* decoded(raw, coding) {
    const first = await raw.next();
    if (first.done)
        return;
    const decoder = coding === undefined ? undefined : decoderFor(coding, first.value);
    async function* whole() {
        yield first.value;
        yield* raw;
    }
    yield* decoder === undefined ? whole() : (0,external_node_stream_.pipeline)(whole, decoder, () => { });
}
function decoderFor(coding, firstChunk) {
    switch (coding) {
        case 'gzip':
        case 'x-gzip':
            return external_node_zlib_.createGunzip();
        case 'deflate':
            return ((firstChunk[0] ?? 0) & 0x0f) === 8 ? external_node_zlib_.createInflate() : external_node_zlib_.createInflateRaw();
        case 'br':
            return external_node_zlib_.createBrotliDecompress();
        case 'zstd':
            if (!("createZstdDecompress" in external_node_zlib_namespaceObject))
                break;
            return external_node_zlib_.createZstdDecompress({
                params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: 23 },
            });
        case 'compress':
        case 'x-compress':
            break;
        default:
            return undefined;
    }
    throw new ExchangeError('protocol', `the body is encoded with ${coding}, which is not supported`);
}
function bodyError(error, received, announced, coding) {
    const code = codeOf(error);
    if (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE') {
        const whole = Number.isNaN(announced) ? '' : ` (announced: ${quantity(announced)})`;
        const sentence = `the answer was cut off after ${quantity(received)} of its body${whole}`;
        return new ExchangeError('protocol', sentence);
    }
    const sentence = code === 'Z_BUF_ERROR' || code === 'ZSTD_error_srcSize_wrong'
        ? `the body was cut off before the end of its ${coding} encoding`
        : `the body is not the ${coding} that its Content-Encoding says (${code || 'broken'})`;
    return new ExchangeError('protocol', sentence);
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/ask.js



const NOTHING = 'no byte received';
const MAX_HEADER_BYTES = 64 * 1024;
function begin(connection, { method, path, headers }) {
    const request = (0,external_node_http_.request)({
        method,
        path,
        headers,
        createConnection: () => connection,
        maxHeaderSize: MAX_HEADER_BYTES,
        insecureHTTPParser: false,
    });
    request.maxHeadersCount = 0;
    return request;
}
async function ask(connection, question, attempt) {
    const { peer } = question;
    if (connection.destroyed)
        throw answerError(undefined, peer);
    const connectedAfter = duration(attempt.sinceStart());
    let came = NOTHING;
    attempt.awaiting('no answer', () => `connected to ${peer} after ${connectedAfter}, ${came}`);
    return await attempt.wait((resolve, reject) => {
        const request = begin(connection, question);
        let answer;
        request.once('socket', (socket) => socket.once('data', () => {
            attempt.timings.firstByte = attempt.sinceStart();
            came = 'then only a part of the headers';
        }));
        request.on('response', (response) => {
            answer = response;
            const head = headOf(response);
            if (hasNoBody(question.method, head.status) || !question.wantsBody(head)) {
                return resolve({ ...head, body: new Uint8Array() });
            }
            const after = duration(attempt.sinceStart());
            let bytes = 0;
            attempt.awaiting('no whole answer', () => `status ${head.status} after ${after}, then ${quantity(bytes)} of the body`);
            readBody(response, question.maxBodyBytes, (received) => {
                bytes = received;
            }).then((body) => resolve({ ...head, body }), reject);
        });
        request.on('upgrade', (response) => resolve({ ...headOf(response), body: new Uint8Array() }));
        const failed = (error) => {
            const hint = came === NOTHING && !('encrypted' in connection) ? '; perhaps it speaks HTTPS' : '';
            reject(answerError(error, peer, { answer, hint }));
        };
        request.on('error', (error) => {
            if (!answer?.complete)
                failed(error);
        });
        request.on('close', () => {
            if (answer === undefined)
                failed();
        });
        request.end(question.body);
        return undefined;
    });
}
const hasNoBody = (method, status) => method.toUpperCase() === 'HEAD' || status === 204 || status === 304;
function headOf(response) {
    const { rawHeaders } = response;
    return {
        status: response.statusCode ?? 0,
        statusText: response.statusMessage ?? '',
        httpVersion: response.httpVersion,
        headers: Array.from({ length: rawHeaders.length / 2 }, (_, index) => [
            (rawHeaders[2 * index] ?? '').toLowerCase(),
            rawHeaders[2 * index + 1] ?? '',
        ]),
    };
}
function answerError(error, peer, { answer, hint = '' } = {}) {
    const code = codeOf(error);
    if (code.startsWith('HPE_'))
        return new ExchangeError('protocol', unreadable(error, code, peer));
    if (code.startsWith('ERR_SSL_')) {
        const sentence = code.includes('CERTIFICATE_REQUIRED')
            ? `${peer} asks for a client certificate`
            : `${peer} ended the TLS connection (${code})`;
        return new ExchangeError('tls', sentence);
    }
    const when = answer === undefined ? `without an answer${hint}` : 'in the middle of the answer';
    const isReset = error !== undefined && 'syscall' in error;
    return new ExchangeError('reset', isReset
        ? `${peer} reset the connection ${when}${code === 'ECONNRESET' ? '' : ` (${code})`}`
        : `${peer} closed the connection ${when}`);
}
function unreadable(error, code, peer) {
    if (code === 'HPE_HEADER_OVERFLOW') {
        return `the headers of the answer are larger than ${quantity(MAX_HEADER_BYTES)}`;
    }
    const packet = error !== undefined && 'rawPacket' in error ? error.rawPacket : undefined;
    if (Buffer.isBuffer(packet)) {
        if ((packet[0] === 0x15 || packet[0] === 0x16) && packet[1] === 3) {
            return `${peer} speaks HTTPS, not HTTP, on this port`;
        }
        if (packet.length >= 9 && packet[0] === 0 && packet[3] === 4 && packet[4] === 0) {
            return `${peer} speaks only HTTP/2 on this port, which is not supported without TLS`;
        }
    }
    const reason = error !== undefined && 'reason' in error ? String(error.reason) : code;
    return `the answer of ${peer} is not HTTP as it should be: ${reason}`;
}

var external_node_events_ = __webpack_require__(6093);
;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/attempt.js


const LONGEST_TIMER_MS = 2 ** 31 - 1;
const STALLED_MS = 200;
const MOST_GRACE_MS = 1000;
function beginAttempt(timeoutMs, signal) {
    const startedAt = performance.now();
    const sinceStart = () => performance.now() - startedAt;
    const timings = { lookup: 0, connect: 0, tls: 0, firstByte: 0, total: 0 };
    const sockets = new Set();
    const stop = new AbortController();
    let awaited = { missing: 'no answer', progress: () => 'nothing was sent' };
    const onDeadline = () => {
        const { missing, progress } = awaited;
        const message = `${missing} within ${duration(timeoutMs)} (${progress()})`;
        stop.abort(new ExchangeError('timeout', message));
    };
    let timer = setTimeout(() => {
        const lateMs = sinceStart() - timeoutMs;
        if (lateMs < STALLED_MS)
            onDeadline();
        else
            timer = setTimeout(onDeadline, Math.min(lateMs, MOST_GRACE_MS));
    }, Math.min(Math.max(timeoutMs, 0), LONGEST_TIMER_MS));
    (0,external_node_events_.setMaxListeners)(0, signal);
    const cancel = () => stop.abort(new ExchangeError('aborted', 'cancelled before the answer came'));
    if (signal.aborted)
        cancel();
    else
        signal.addEventListener('abort', cancel, { once: true });
    const closeSockets = () => {
        for (const socket of [...sockets].reverse())
            socket.destroy();
        sockets.clear();
    };
    const attempt = {
        timings,
        remoteAddress: undefined,
        sinceStart,
        awaiting: (missing, progress) => {
            awaited = { missing, progress };
        },
        wait: async (start) => {
            stop.signal.throwIfAborted();
            let onStop = () => { };
            let cleanUp;
            try {
                return await new Promise((resolve, reject) => {
                    onStop = () => reject(stop.signal.reason);
                    stop.signal.addEventListener('abort', onStop);
                    cleanUp = start(resolve, reject);
                });
            }
            finally {
                stop.signal.removeEventListener('abort', onStop);
                cleanUp?.();
            }
        },
        own: (socket) => {
            socket.on('error', () => { });
            sockets.add(socket);
            return socket;
        },
        closeSockets,
        failure: (error) => {
            timings.total = sinceStart();
            const { remoteAddress } = attempt;
            if (!(error instanceof ExchangeError)) {
                const message = `the request failed: ${nameOf(error)}`;
                return { kind: 'protocol', message, remoteAddress, timings };
            }
            const { kind, message, certificate } = error;
            return { kind, message, ...(certificate && { certificate }), remoteAddress, timings };
        },
        end: () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', cancel);
            closeSockets();
        },
    };
    return attempt;
}
const nameOf = (error) => codeOf(error) || (error instanceof Error ? error.name : typeof error);

var external_node_net_ = __webpack_require__(7030);
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/address-rules.js

const ranges = (what, ...list) => list.map((range) => ({ what, range: ipaddr.parseCIDR(range) }));
const NEVER_ASKED = [
    ...ranges('a metadata or link-local address', '169.254.0.0/16', 'fd00:ec2::/32'),
    ...ranges('a metadata address', '168.63.129.16/32', 'fd20:ce::254/128', '100.100.100.200/32', '192.0.0.192/32'),
    ...ranges('an unspecified address', '0.0.0.0/8', '::/128'),
];
const METADATA_NAMES = new Set([
    'metadata',
    'metadata.google.internal',
    'metadata.goog',
    'instance-data',
    'instance-data.ec2.internal',
]);
const EMBEDDING = [
    '::ffff:0:0/96',
    '::/96',
    '::ffff:0:0:0/96',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
].map((range) => ipaddr.IPv6.parseCIDR(range));
const SIX_TO_FOUR = ipaddr.IPv6.parseCIDR('2002::/16');
function neverAsked(address) {
    return faces(address).flatMap((face) => NEVER_ASKED.filter(({ range }) => isIn(face, range)).map(({ what }) => what))[0];
}
const isMetadataName = (host) => METADATA_NAMES.has(host.toLowerCase().replace(/\.$/, ''));
function isPublic(address) {
    return faces(address).every((face) => ['unicast', 'rfc6052'].includes(face.range()));
}
const isLocalhost = (host) => /(^|\.)localhost\.?$/i.test(host);
function faces(address) {
    const parsed = ipaddr.parse(address.replace(/%.*$/, ''));
    if (parsed.kind() === 'ipv4')
        return [parsed];
    const bytes = parsed.toByteArray();
    if (bytes.slice(0, 15).every((byte) => byte === 0))
        return [parsed];
    if (EMBEDDING.some((range) => isIn(parsed, range)))
        return unmapped(parsed, bytes.slice(12));
    if (isIn(parsed, SIX_TO_FOUR))
        return unmapped(parsed, bytes.slice(2, 6));
    return [parsed];
}
function unmapped(address, octets) {
    const embedded = new ipaddr.IPv4(octets);
    return address.range() === 'ipv4Mapped' ? [embedded] : [address, embedded];
}
const isIn = (address, [base, bits]) => address.kind() === base.kind() && address.match(base, bits);

;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/dial.js


const systemDial = (address, port) => (0,external_node_net_.connect)({ host: address, port, noDelay: true });
const HEAD_START_MS = 250;
async function dialAny(addresses, port, dial, attempt) {
    const begun = performance.now();
    const refusals = [];
    const tried = [];
    attempt.awaiting('no answer', () => `no connection to ${enumerate(tried)}`);
    const { socket, address, peer } = await attempt
        .wait((resolve, reject) => {
        const racing = new Set();
        let headStart;
        const tryNext = () => {
            clearTimeout(headStart);
            const next = addresses[tried.length];
            if (next === undefined)
                return;
            const peer = hostAndPort(next.address, port);
            tried.push(peer);
            const socket = attempt.own(dial(next.address, port));
            racing.add(socket);
            socket.once('connect', () => {
                racing.delete(socket);
                for (const other of racing)
                    other.destroy();
                resolve({ socket, address: next.address, peer });
            });
            socket.once('error', (error) => {
                if (!racing.delete(socket))
                    return;
                refusals.push({ peer, code: codeOf(error) });
                if (tried.length < addresses.length)
                    tryNext();
                else if (racing.size === 0)
                    reject(noConnection(refusals));
            });
            if (tried.length < addresses.length)
                headStart = setTimeout(tryNext, HEAD_START_MS);
        };
        tryNext();
        return () => clearTimeout(headStart);
    })
        .catch((error) => {
        if (tried.length === 1)
            attempt.remoteAddress = tried[0];
        throw error;
    });
    attempt.timings.connect += performance.now() - begun;
    attempt.remoteAddress = peer;
    return { socket, address };
}
const sentences = {
    ECONNREFUSED: (peers) => `connection refused by ${peers}`,
    ECONNRESET: (peers) => `the connection was reset by ${peers}`,
    ETIMEDOUT: (peers) => `no connection to ${peers}: it does not answer`,
    EHOSTUNREACH: (peers) => `no way to ${peers}: the host is unreachable`,
    ENETUNREACH: (peers) => `no way to ${peers}: the network is unreachable from here`,
    EADDRNOTAVAIL: (peers) => `no way to ${peers}: this machine has no address to connect from`,
    EACCES: (peers) => `this machine forbids connections to ${peers}`,
    EMFILE: (peers) => `no connection to ${peers}: this process has too many open files`,
};
function noConnection(refusals) {
    const codes = [...new Set(refusals.map(({ code }) => code))];
    const told = codes.map((code) => {
        const peers = enumerate(refusals.filter((one) => one.code === code).map(({ peer }) => peer));
        return sentences[code]?.(peers) ?? `no connection to ${peers} (${code || 'unknown error'})`;
    });
    const kind = codes.every((code) => code === 'ETIMEDOUT')
        ? 'timeout'
        : codes.every((code) => code === 'ECONNRESET')
            ? 'reset'
            : 'refused';
    return new ExchangeError(kind, told.join('; '));
}

var promises_ = __webpack_require__(1553);
;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/names.js




const MOST_ADDRESSES = 16;
const LOOPBACK = [
    { address: '::1', family: 6 },
    { address: '127.0.0.1', family: 4 },
];
function createLookup(lookup = askSystem) {
    const running = new Map();
    return (name, family) => {
        const key = `${family} ${name}`;
        const begun = running.get(key);
        if (begun !== undefined)
            return begun;
        const found = lookup(name, family).finally(() => running.delete(key));
        running.set(key, found);
        return found;
    };
}
const askSystem = (name, family) => (0,promises_.lookup)(name, { all: true, family });
async function addressesOf(target, ipFamily, lookup, attempt) {
    const { host } = target;
    const family = ipFamily === 'any' ? 0 : ipFamily;
    const ofFamily = (addresses) => addresses.filter((one) => family === 0 || one.family === family);
    const given = target.addresses.length > 0 ? target.addresses : (0,external_node_net_.isIP)(host) ? [host] : [];
    const known = given.map((address) => ({ address, family: (0,external_node_net_.isIP)(address) }));
    const fixed = known.length > 0 ? known : isLocalhost(host) ? LOOPBACK : undefined;
    if (fixed !== undefined) {
        const left = ofFamily(fixed);
        if (left.length > 0)
            return left;
        const others = fixed.map(({ address }) => address).join(', ');
        throw new ExchangeError('lookup', `${others} is not an IPv${family} address, as was asked for`);
    }
    attempt.awaiting('no answer', () => `the name ${host} was still being looked up`);
    const begun = performance.now();
    const found = await attempt
        .wait((resolve, reject) => {
        lookup(host, family).then(resolve, (error) => reject(lookupError(host, family, error)));
        return undefined;
    })
        .finally(() => {
        attempt.timings.lookup += performance.now() - begun;
    });
    const left = ofFamily(found);
    if (left.length === 0)
        throw lookupError(host, family, undefined);
    return inTurns(left).slice(0, MOST_ADDRESSES);
}
function inTurns(addresses) {
    const first = addresses.filter(({ family }) => family === addresses[0]?.family);
    const second = addresses.filter(({ family }) => family !== addresses[0]?.family);
    return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [first[index], second[index]].filter((one) => one !== undefined)).flat();
}
function lookupError(host, family, error) {
    const code = codeOf(error);
    const kindOfAddress = family === 0 ? 'address' : `IPv${family} address`;
    const sentence = error === undefined || code === 'ENODATA'
        ? `the name ${host} has no ${kindOfAddress}`
        : code === 'ENOTFOUND'
            ? `the name ${host} does not exist${family === 0 ? '' : ` or has no ${kindOfAddress}`}`
            : code === 'EAI_AGAIN'
                ? `the name ${host} could not be looked up: the name server did not answer`
                : `the name ${host} could not be looked up (${code || 'unknown error'})`;
    return new ExchangeError('lookup', sentence);
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/route.js


function targetOf(url, request) {
    const origin = { host: bareHost(url.hostname), port: portOf(url) };
    const rule = request.connectTo.find(({ host, port }) => (host === '' || isSameHost(host, origin.host)) && (port === 0 || port === origin.port));
    const host = rule?.toHost ? readHost(rule.toHost) : origin.host;
    const port = rule?.toPort || origin.port;
    const addresses = request.resolve
        .filter((entry) => entry.port === port && (entry.host === '*' || isSameHost(entry.host, host)))
        .map((entry) => bareHost(entry.address));
    for (const address of addresses) {
        if ((0,external_node_net_.isIP)(address) === 0) {
            throw new ExchangeError('lookup', `resolve sends ${host} to "${address}", which is no IP address; connect-to takes names`);
        }
    }
    return { host, port, addresses, chosen: Boolean(rule?.toHost) || addresses.length > 0 };
}
function readHost(text) {
    const host = bareHost(text);
    if ((0,external_node_net_.isIP)(host))
        return host;
    const url = `http://${host}/`;
    if (!/^[^\s:/?#@\\]+$/.test(host) || !URL.canParse(url)) {
        throw new ExchangeError('lookup', 'connect-to names something that is neither a host nor an IP address');
    }
    return bareHost(new URL(url).hostname);
}
const portOf = (url) => Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
const bareHost = (host) => host.replace(/^\[(.*)\]$/, '$1');
const isSameHost = (one, other) => normal(one) === normal(other);
const normal = (host) => bareHost(host).toLowerCase().replace(/\.$/, '');

;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/proxy.js





function proxyFor(url, target, setting, environment) {
    if (setting === 'none')
        return undefined;
    if (setting !== 'environment')
        return readProxy(setting.url, 'proxy');
    const exempt = variable(environment, 'no_proxy')?.[1] ?? '';
    const here = { host: bareHost(url.hostname), port: portOf(url) };
    if (isLoopback(target.host) || isExempt(here, exempt) || isExempt(target, exempt))
        return undefined;
    const found = variable(environment, `${url.protocol.slice(0, -1)}_proxy`) ??
        variable(environment, 'all_proxy');
    return found && readProxy(found[1], found[0]);
}
function variable(environment, name) {
    for (const spelling of [name, name.toUpperCase()]) {
        const value = environment[spelling]?.trim();
        if (value)
            return [spelling, value];
    }
    return undefined;
}
function readProxy(text, name) {
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined;
    if (url === undefined || url.hostname === '') {
        throw new ExchangeError('proxy', `${name} is not the URL of a proxy, such as http://proxy:3128`);
    }
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw new ExchangeError('proxy', `${name} names a proxy of the kind ${url.protocol.slice(0, -1)}; only http and https are supported`);
    }
    const host = bareHost(url.hostname);
    const port = portOf(url);
    return {
        host,
        port,
        secure: url.protocol === 'https:',
        authorization: url.username || url.password ? basic(url, name) : undefined,
        label: `the proxy ${hostAndPort(host, port)}`,
    };
}
function basic({ username, password }, name) {
    try {
        const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
        return `Basic ${Buffer.from(credentials).toString('base64')}`;
    }
    catch {
        throw new ExchangeError('proxy', `${name}: a % in the user or the password must be written as %25`);
    }
}
function isExempt({ host, port }, noProxy) {
    const name = host.toLowerCase().replace(/\.$/, '');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        if (entry.includes('/'))
            return (0,external_node_net_.isIP)(name) !== 0 && isInRange(name, entry);
        const { entryHost, entryPort } = splitEntry(entry);
        if (entryPort !== undefined && entryPort !== port)
            return false;
        if ((0,external_node_net_.isIP)(entryHost))
            return (0,external_node_net_.isIP)(name) !== 0 && isSameAddress(name, entryHost);
        const suffix = entryHost.replace(/^\*?\./, '').replace(/\.$/, '');
        return suffix !== '' && (name === suffix || ((0,external_node_net_.isIP)(name) === 0 && name.endsWith(`.${suffix}`)));
    });
}
function splitEntry(entry) {
    if ((0,external_node_net_.isIP)(entry))
        return { entryHost: entry, entryPort: undefined };
    const [, host = entry, port] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    return { entryHost: bareHost(host), entryPort: port === undefined ? undefined : Number(port) };
}
function isInRange(address, range) {
    if (!ipaddr.isValidCIDR(range))
        return false;
    const parsed = ipaddr.process(address);
    const [base, bits] = ipaddr.parseCIDR(range);
    return parsed.kind() === base.kind() && parsed.match(base, bits);
}
const isSameAddress = (one, other) => ipaddr.process(one).toNormalizedString() === ipaddr.process(other).toNormalizedString();
const isLoopback = (host) => isLocalhost(host) || ((0,external_node_net_.isIP)(host) !== 0 && ipaddr.process(host).range() === 'loopback');

var external_node_crypto_ = __webpack_require__(7598);
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/certificate.js

function readCertificate(certificate) {
    return {
        subject: oneLine(certificate.subject),
        issuer: oneLine(certificate.issuer),
        names: readNames(certificate.subjectAltName),
        validFromMs: Date.parse(certificate.validFrom),
        validToMs: Date.parse(certificate.validTo),
        fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
        serial: certificate.serialNumber.toLowerCase(),
    };
}
const oneLine = (name) => (name ?? '').trim().split('\n').join(', ');
function readNames(text) {
    const entries = (text ?? '').matchAll(/(?:^|, )(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g);
    return Array.from(entries, ([, name = '']) => name.startsWith('"') ? unquote(name) : name.trim());
}
function unquote(json) {
    try {
        return String(JSON.parse(json));
    }
    catch {
        return json;
    }
}
const day = (ms) => Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : 'an unreadable date';
function whyUntrusted(code, certificate, name, now) {
    if (certificate === undefined)
        return `${name} presented no certificate (${code})`;
    const { validFromMs, validToMs, issuer, names, subject } = certificate;
    const whose = `the certificate of ${name}`;
    switch (code) {
        case 'CERT_HAS_EXPIRED':
            return validToMs < now
                ? `${whose} expired on ${day(validToMs)}`
                : `the authority that issued ${whose} (${issuer}) has expired`;
        case 'CERT_NOT_YET_VALID':
            return validFromMs > now
                ? `${whose} is valid from ${day(validFromMs)} on, not yet today`
                : `the authority that issued ${whose} (${issuer}) is not yet valid`;
        case 'DEPTH_ZERO_SELF_SIGNED_CERT':
            return `${whose} is self-signed (${subject})`;
        case 'SELF_SIGNED_CERT_IN_CHAIN':
            return `${whose} comes from an authority that is not trusted (${issuer})`;
        case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
        case 'UNABLE_TO_GET_ISSUER_CERT':
        case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
            return `${whose} has an issuer that is not known (${issuer}), or the server does not send its intermediate certificate`;
        case 'ERR_TLS_CERT_ALTNAME_INVALID':
            return names.length > 0
                ? `the certificate is not for ${name}, but for ${enumerate(names)}`
                : `the certificate is not for ${name}: it names no host (${subject})`;
        default:
            return `${whose} is not trusted (${code})`;
    }
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/secure.js





async function secure_secure(connection, { name, context, insecure, peer }, attempt) {
    const begun = performance.now();
    const connectedAfter = duration(attempt.sinceStart());
    attempt.awaiting('no answer', () => `connected to ${peer} after ${connectedAfter}, the TLS handshake did not end`);
    return await attempt.wait((resolve, reject) => {
        const socket = attempt.own(external_node_tls_.connect({
            socket: connection,
            secureContext: context,
            ...((0,external_node_net_.isIP)(name) ? { host: name } : { servername: name.replace(/\.$/, '') }),
            ALPNProtocols: ['http/1.1'],
            rejectUnauthorized: false,
        }));
        socket.once('secureConnect', () => {
            attempt.timings.tls += performance.now() - begun;
            const leaf = socket.getPeerX509Certificate();
            const certificate = leaf && readCertificate(leaf);
            if (socket.authorized || insecure)
                return resolve({ socket, certificate });
            const code = String(socket.authorizationError);
            const why = whyUntrusted(code, certificate, name, Date.now());
            reject(new ExchangeError('tls', why, certificate));
        });
        socket.once('error', (error) => reject(handshakeError(error, peer, name)));
        socket.once('close', () => reject(handshakeError(undefined, peer, name)));
        return undefined;
    });
}
const NOT_TLS = [
    'WRONG_VERSION_NUMBER',
    'PACKET_LENGTH_TOO_LONG',
    'HTTP_REQUEST',
    'UNEXPECTED_MESSAGE',
    'RECORD_LAYER_FAILURE',
    'BAD_RECORD_TYPE',
];
function handshakeError(error, peer, name) {
    const code = codeOf(error);
    const has = (...words) => words.some((word) => code.includes(word));
    const sentence = has(...NOT_TLS)
        ? `${peer} does not speak TLS on this port: perhaps it is plain HTTP`
        : error === undefined || has('ECONNRESET', 'EPIPE')
            ? `${peer} closed the connection during the TLS handshake`
            : has('PROTOCOL_VERSION', 'UNSUPPORTED_PROTOCOL')
                ? `${peer} offers no version of TLS that is still accepted (1.2 or 1.3)`
                : has('NO_APPLICATION_PROTOCOL')
                    ? `${peer} does not offer HTTP/1.1`
                    : has('UNRECOGNIZED_NAME')
                        ? `${peer} does not know the name ${name}`
                        : has('CERTIFICATE_REQUIRED')
                            ? `${peer} asks for a client certificate`
                            : `the TLS handshake with ${peer} failed (${code || 'unknown error'})`;
    return new ExchangeError('tls', sentence);
}
function createTrust() {
    const contexts = new Map();
    return (ca) => {
        const made = contexts.get(ca) ?? external_node_tls_.createSecureContext(ca === undefined ? {} : withRoots(ca));
        contexts.set(ca, made);
        return made;
    };
}
function withRoots(ca) {
    const authorities = ca.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (authorities.length === 0 || !authorities.every(isCertificate)) {
        throw new ExchangeError('tls', '`ca` holds no readable certificate in PEM');
    }
    const roots = typeof external_node_tls_.getCACertificates === 'function'
        ? external_node_tls_.getCACertificates('default')
        : external_node_tls_.rootCertificates;
    return { ca: [...roots, ...authorities] };
}
function isCertificate(pem) {
    try {
        new external_node_crypto_.X509Certificate(pem);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/connect.js









async function connect_open(request, distrust, surroundings, attempt) {
    const { url } = request;
    const target = targetOf(url, request);
    const check = (address) => checkAddress(target, address, target.chosen ? undefined : distrust(target.host, address));
    const proxy = proxyFor(url, target, request.proxy, surroundings.environment);
    const way = proxy === undefined
        ? await direct(request, target, check, surroundings, attempt)
        : await throughProxy(request, target, proxy, check, surroundings, attempt);
    if (url.protocol === 'http:')
        return { ...way, target, certificate: undefined };
    const { socket, certificate } = await secure_secure(way.socket, {
        name: request.serverName ?? bareHost(url.hostname),
        context: surroundings.trust(request.ca),
        insecure: request.insecure,
        peer: way.peer,
    }, attempt);
    return { ...way, target, socket, certificate };
}
async function direct({ ipFamily }, target, check, { lookup, dial }, attempt) {
    const addresses = await addressesOf(target, ipFamily, lookup, attempt);
    for (const { address } of addresses)
        check(address);
    const { socket, address } = await dialAny(addresses, target.port, dial, attempt);
    return {
        socket,
        address,
        peer: attempt.remoteAddress ?? target.host,
        isPublic: isPublic(address),
        forwarding: undefined,
    };
}
async function throughProxy(request, target, proxy, check, surroundings, attempt) {
    const { url } = request;
    const asked = target.addresses[0] ?? target.host;
    if (isMetadataName(asked))
        throw forbidden(`${target.host} is the name of a metadata service, which is never asked`);
    if (isLocalhost(asked))
        check('127.0.0.1');
    if ((0,external_node_net_.isIP)(asked))
        check(asked);
    try {
        const there = { host: proxy.host, port: proxy.port, addresses: [], chosen: true };
        const addresses = await addressesOf(there, 'any', surroundings.lookup, attempt);
        for (const { address } of addresses)
            checkAddress(there, address, undefined);
        const dialled = await dialAny(addresses, proxy.port, surroundings.dial, attempt);
        let socket = dialled.socket;
        if (proxy.secure) {
            const context = surroundings.trust(request.ca);
            const options = { name: proxy.host, context, insecure: false, peer: proxy.label };
            socket = (await secure_secure(socket, options, attempt)).socket;
        }
        const redirectedElsewhere = target.chosen || target.port !== portOf(url);
        const forwards = url.protocol === 'http:' && !redirectedElsewhere;
        if (!forwards)
            socket = await tunnel(socket, hostAndPort(asked, target.port), proxy, attempt);
        return {
            socket,
            address: undefined,
            peer: forwards
                ? proxy.label
                : `${hostAndPort(target.host, target.port)} (through ${proxy.label})`,
            isPublic: (0,external_node_net_.isIP)(asked) === 0 || isPublic(asked),
            forwarding: forwards ? proxy : undefined,
        };
    }
    catch (error) {
        throw ofProxy(error, proxy);
    }
}
function ofProxy(error, { label }) {
    if (!(error instanceof ExchangeError) || ['aborted', 'forbidden-address'].includes(error.kind)) {
        return error;
    }
    const kind = error.kind === 'timeout' ? 'timeout' : 'proxy';
    const { message, certificate } = error;
    const told = message.includes(label) ? message : `${label}: ${message}`;
    return new ExchangeError(kind, told, certificate);
}
async function tunnel(connection, authority, proxy, attempt) {
    const { authorization, label } = proxy;
    const begun = performance.now();
    attempt.awaiting('no answer', () => `${label} did not open a way to ${authority}`);
    const headers = ['Host', authority, 'User-Agent', 'slipway-http-checks'];
    if (authorization !== undefined)
        headers.push('Proxy-Authorization', authorization);
    return await attempt.wait((resolve, reject) => {
        const request = begin(connection, { method: 'CONNECT', path: authority, headers });
        request.once('connect', (response, socket, head) => {
            const status = response.statusCode ?? 0;
            attempt.timings.connect += performance.now() - begun;
            if (status < 200 || status > 299)
                return reject(proxyRefusal(status, proxy, authority));
            if (head.length > 0)
                socket.unshift(head);
            resolve(socket);
        });
        request.on('error', (error) => reject(answerError(error, label)));
        request.on('close', () => reject(answerError(undefined, label)));
        request.end();
        return undefined;
    });
}
function proxyRefusal(status, { authorization, label }, authority) {
    const sentence = status === 407
        ? authorization === undefined
            ? 'asks for credentials, which its URL may carry'
            : 'does not accept the credentials of its URL'
        : status === 403
            ? `forbids connections to ${authority}`
            : status >= 500
                ? `could not connect to ${authority}`
                : `did not connect to ${authority}`;
    return new ExchangeError('proxy', `${label} ${sentence} (status ${status})`);
}
function checkAddress({ host }, address, distrust) {
    const subject = host === address ? `${address} is` : `${host} leads to ${address},`;
    const what = neverAsked(address);
    if (what !== undefined)
        throw forbidden(`${subject} ${what}, which is never asked`);
    if (distrust === undefined || isPublic(address))
        return;
    throw forbidden(`${subject} an address of a private network, and ${distrust}: not asked`);
}
const forbidden = (sentence) => new ExchangeError('forbidden-address', sentence);

;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/message.js


const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const NOT_IN_VALUE = /[^\t\x20-\x7e\x80-\xff]/;
const HOST_NAME = /^[A-Za-z0-9._:-]+$/;
function checkRequest(request) {
    const { url, method, headers, serverName } = request;
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        refuse(`only http and https URLs can be asked, not ${url.protocol.slice(0, -1)}`);
    }
    if (!TOKEN.test(method))
        refuse('the method is not a word that HTTP allows');
    if (method.toUpperCase() === 'CONNECT')
        refuse('the method CONNECT is for proxies only');
    if (serverName !== undefined && !HOST_NAME.test(serverName)) {
        refuse('the server name (SNI) is not the name of a host');
    }
    for (const [name, value] of headers)
        checkHeader(name, value, request);
}
function checkHeader(name, value, { body }) {
    if (!TOKEN.test(name)) {
        refuse(`the header name ${JSON.stringify(name)} holds a character that HTTP does not allow`);
    }
    if (NOT_IN_VALUE.test(value)) {
        const what = /[\r\n]/.test(value)
            ? 'a line break'
            : /\p{Cc}/u.test(value)
                ? 'a control character'
                : 'a character outside Latin-1';
        refuse(`the value of the header ${name} holds ${what}, which HTTP does not allow`);
    }
    const lower = name.toLowerCase();
    if (lower === 'transfer-encoding') {
        refuse('Transfer-Encoding is not yours to set: the body is sent with its length');
    }
    if (lower === 'content-length' && value.trim() !== String(body?.length ?? 0)) {
        refuse(`Content-Length says ${JSON.stringify(value)}, the body has ${body?.length ?? 0} bytes`);
    }
}
function headersToSend(request) {
    const { url, method, headers, body, compressed } = request;
    const given = new Set(headers.map(([name]) => name.toLowerCase()));
    const host = headers.filter(([name]) => name.toLowerCase() === 'host');
    if (host.length > 1)
        refuse('Host is given more than once');
    const needed = [
        ['Accept', '*/*'],
        ['User-Agent', 'slipway-http-checks'],
        ['Accept-Encoding', compressed ? DECODABLE : 'identity'],
        ['Connection', 'close'],
    ];
    if (url.username !== '' || url.password !== '')
        needed.push(['Authorization', message_basic(url)]);
    if (body !== undefined || /^(POST|PUT|PATCH)$/i.test(method)) {
        needed.push(['Content-Length', String(body?.length ?? 0)]);
    }
    return [
        ...(host[0] ?? ['Host', url.host]),
        ...headers.filter(([name]) => name.toLowerCase() !== 'host').flat(),
        ...needed.filter(([name]) => !given.has(name.toLowerCase())).flat(),
    ];
}
function message_basic({ username, password }) {
    const decode = (text) => {
        try {
            return decodeURIComponent(text);
        }
        catch {
            return text;
        }
    };
    const credentials = `${decode(username)}:${decode(password)}`;
    return `Basic ${Buffer.from(credentials).toString('base64')}`;
}
function refuse(sentence) {
    throw new ExchangeError('protocol', `${sentence}; nothing was sent`);
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/redirect.js

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const KEPT_ELSEWHERE = new Set(['accept', 'user-agent']);
const OF_THE_BODY = /^content-(encoding|language|location|type|length)$/i;
const isRedirect = ({ status, headers }) => REDIRECTS.has(status) && headers.some(([name]) => name === 'location');
function locationOf({ status, headers }) {
    const locations = [
        ...new Set(headers.filter(([name]) => name === 'location').map(([, value]) => value)),
    ];
    if (locations.length > 1) {
        throw new ExchangeError('redirect', `status ${status} names more than one Location`);
    }
    return locations[0] ?? '';
}
function redirected(request, status, location) {
    const url = targetUrl(request.url, status, location);
    const becomesGet = status === 303
        ? !/^(GET|HEAD)$/i.test(request.method)
        : (status === 301 || status === 302) && /^POST$/i.test(request.method);
    const leaves = url.origin !== request.url.origin;
    const headers = request.headers.filter(([name]) => leaves ? KEPT_ELSEWHERE.has(name.toLowerCase()) : !(becomesGet && OF_THE_BODY.test(name)));
    return {
        ...request,
        url,
        headers,
        method: becomesGet ? 'GET' : request.method,
        body: becomesGet || leaves ? undefined : request.body,
        serverName: leaves ? undefined : request.serverName,
    };
}
function targetUrl(from, status, location) {
    const text = Buffer.from(location, 'latin1').toString('utf8');
    if (!URL.canParse(text, from.href)) {
        throw new ExchangeError('redirect', `status ${status} has a Location that is no URL`);
    }
    const url = new URL(text, from);
    const way = `${urlForReaders(from)} redirects to`;
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw new ExchangeError('redirect', `${way} a URL of the kind ${url.protocol} and not http(s)`);
    }
    if (from.protocol === 'https:' && url.protocol === 'http:') {
        throw new ExchangeError('redirect', `${way} ${urlForReaders(url)}, from https to http: not followed`);
    }
    if (url.hash === '')
        url.hash = from.hash;
    const stays = url.origin === from.origin;
    url.username = stays ? from.username : '';
    url.password = stays ? from.password : '';
    return url;
}
const tooMany = (limit, urls) => new ExchangeError('redirect', `more than ${limit} ${limit === 1 ? 'redirect' : 'redirects'}: ${way(urls)}`);
const inCircles = (urls) => new ExchangeError('redirect', `redirects in a circle: ${way(urls)}`);
function way(urls) {
    const told = urls.map((url) => urlForReaders(url).slice(0, 200));
    return (told.length > 6 ? [...told.slice(0, 4), '…', ...told.slice(-1)] : told).join(' → ');
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/index.js









function createSend(options = {}) {
    const surroundings = {
        environment: options.environment ?? {},
        lookup: createLookup(options.lookup),
        dial: options.dial ?? systemDial,
        trust: createTrust(),
    };
    const configured = new Set();
    return async (request, signal) => {
        const attempt = beginAttempt(request.timeoutMs, signal);
        try {
            checkRequest(request);
            return { ok: true, response: await follow(request, configured, surroundings, attempt) };
        }
        catch (error) {
            return { ok: false, failure: attempt.failure(error) };
        }
        finally {
            attempt.end();
        }
    };
}
async function follow(configuredRequest, configured, surroundings, attempt) {
    let request = configuredRequest;
    let wasPublic = false;
    const urls = [request.url];
    const seen = new Set();
    const redirects = [];
    for (;;) {
        const isFirst = redirects.length === 0;
        const distrust = (host, address) => {
            if (wasPublic)
                return 'it was reached by a redirect from a public one';
            const known = configured.has(host) || configured.has(address);
            return isFirst && request.untrustedUrl && !known
                ? 'the URL was made from captured text'
                : undefined;
        };
        const connection = await connect_open(request, distrust, surroundings, attempt);
        wasPublic ||= connection.isPublic;
        if (isFirst && !request.untrustedUrl) {
            configured.add(connection.target.host);
            if (connection.address !== undefined)
                configured.add(connection.address);
        }
        const answer = await converse(request, connection, attempt);
        attempt.closeSockets();
        if (request.redirects === 0 || !isRedirect(answer)) {
            const { timings, remoteAddress = '' } = attempt;
            timings.total = attempt.sinceStart();
            const { certificate } = connection;
            return {
                ...answer,
                url: withoutUser(request.url),
                timings,
                remoteAddress,
                certificate,
                redirects,
            };
        }
        const from = request.url;
        seen.add(`${request.method} ${from.href}`);
        request = redirected(request, answer.status, locationOf(answer));
        urls.push(request.url);
        if (seen.has(`${request.method} ${request.url.href}`))
            throw inCircles(urls);
        if (redirects.length >= request.redirects)
            throw tooMany(request.redirects, urls);
        redirects.push({
            status: answer.status,
            from: withoutUser(from),
            to: withoutUser(request.url),
        });
    }
}
async function converse(request, { socket, peer, forwarding, target }, attempt) {
    const { url, method, body, maxBodyBytes } = request;
    const path = `${url.pathname}${url.search}`;
    const headers = headersToSend(request);
    if (forwarding?.authorization !== undefined) {
        headers.push('Proxy-Authorization', forwarding.authorization);
    }
    const answer = await ask(socket, {
        method,
        path: forwarding === undefined ? path : `http://${url.host}${path}`,
        headers,
        body,
        maxBodyBytes,
        wantsBody: (head) => request.redirects === 0 || !isRedirect(head),
        peer,
    }, attempt);
    if (forwarding !== undefined && answer.status === 407) {
        throw proxyRefusal(answer.status, forwarding, hostAndPort(target.host, target.port));
    }
    return answer;
}
function withoutUser(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    return shown.href;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/closest.js
const MAX_WORD_LENGTH = 60;
function hint(word, known) {
    const meant = closest(word, known);
    if (meant !== undefined)
        return `, did you mean "${meant}"?`;
    if (known.length === 0 || known.length > 40)
        return '';
    return `; known: ${known.join(', ')}`;
}
function closest(word, candidates) {
    if (word.length > MAX_WORD_LENGTH)
        return undefined;
    const wanted = folded(word);
    let best;
    for (const candidate of candidates) {
        const known = folded(candidate);
        const allowed = Math.floor(Math.max(wanted.length, known.length) / 3);
        if (Math.abs(wanted.length - known.length) > allowed)
            continue;
        const slips = editDistance(wanted, known);
        if (slips <= allowed && (!best || slips < best.slips))
            best = { candidate, slips };
    }
    return best?.candidate;
}
const folded = (word) => word.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const at = (line, index) => line[index] ?? 0;
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                cost = Math.min(cost, at(beforeLast, column - 2) + 1);
            }
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/shown.js
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function shown(text, maxLength = 200) {
    const escaped = cut(text, maxLength).replace(INVISIBLE, visible);
    return cut(escaped, maxLength);
}
function shown_quoted(text, maxLength = 80) {
    return `"${shown(text, maxLength)}"`;
}
function cut(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const end = Math.max(0, maxLength - 1);
    const last = text.charCodeAt(end - 1);
    const splitsPair = last >= 0xd800 && last <= 0xdbff;
    return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
const NAMED = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function visible(character) {
    const named = NAMED.get(character);
    if (named !== undefined)
        return named;
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code < 0x10000)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\u{${code.toString(16)}}`;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/template.js
const TEMPLATE = /\{\{\s*(?:([A-Za-z_][\w-]*)|(["'])\{\{\2)\s*\}\}/g;
const WORKFLOW_EXPRESSION = '$' + '{{';
const VARIABLE_NAME = /^[A-Za-z_][\w-]*$/;
function template_parseTemplate(text) {
    if (!text.includes('{{'))
        return [text];
    const expression = text.indexOf(WORKFLOW_EXPRESSION);
    if (expression >= 0) {
        return {
            index: expression,
            mistake: '${{ }} is not evaluated here: that is the workflow’s syntax. Pass the value as a variable and write {{ name }}',
        };
    }
    const parts = [];
    let end = 0;
    const literal = (from, to) => {
        const piece = text.slice(from, to);
        if (piece !== '')
            parts.push(piece);
        return piece.indexOf('{{');
    };
    const unclosed = (index) => ({
        index,
        mistake: `"{{" begins a variable such as {{ host }}; for the braces themselves write {{ "{{" }}`,
    });
    for (const match of text.matchAll(TEMPLATE)) {
        const wrong = literal(end, match.index);
        if (wrong >= 0)
            return unclosed(end + wrong);
        parts.push(match[1] === undefined ? '{{' : { variable: match[1] });
        end = match.index + match[0].length;
    }
    const wrong = literal(end);
    return wrong >= 0 ? unclosed(end + wrong) : parts;
}
function variablesIn(text) {
    const parts = template_parseTemplate(text);
    if (!Array.isArray(parts))
        return [];
    return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.variable]));
}
function literalsIn(text) {
    const parts = template_parseTemplate(text);
    return Array.isArray(parts) ? parts.filter((part) => typeof part === 'string').join('') : '';
}
function fill(text, value) {
    const parts = template_parseTemplate(text);
    if (!Array.isArray(parts))
        throw new Error(parts.mistake);
    let filled = '';
    for (const part of parts) {
        filled += typeof part === 'string' ? part : value(part.variable, filled);
    }
    return filled;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/dependencies.js



const MAX_MISTAKES = 50;
function dependencies_dependenciesOf(checks, given) {
    const mistakes = [];
    const captured = new Map();
    const known = new Set(given);
    for (const [index, check] of checks.entries()) {
        for (const { name, place } of check.capture) {
            const other = checks[captured.get(name) ?? -1];
            const taken = other
                ? `${shown_quoted(name)} is captured twice (also in check ${shown_quoted(other.name)})`
                : known.has(name)
                    ? `${shown_quoted(name)} is also a variable that is given; choose another name`
                    : undefined;
            if (taken)
                mistakes.push({ check, place, message: taken });
            else
                captured.set(name, index);
        }
    }
    const indexOf = new Map(checks.map(({ name }, index) => [name, index]));
    const of = checks.map((check) => {
        if (mistakes.length > MAX_MISTAKES)
            return [];
        const waitsFor = new Set();
        for (const name of variablesOf(check)) {
            const from = captured.get(name);
            if (from !== undefined)
                waitsFor.add(from);
            else if (!known.has(name)) {
                const message = unknownVariable(name, [...known, ...captured.keys()]);
                mistakes.push({
                    check,
                    place: check.place,
                    message: `check ${shown_quoted(check.name)}: ${message}`,
                });
            }
        }
        for (const name of check.after ?? []) {
            const index = indexOf.get(name);
            if (index !== undefined)
                waitsFor.add(index);
            else {
                const names = [...indexOf.keys()];
                const message = `check ${shown_quoted(check.name)}: there is no check ${shown_quoted(name)} to come after${hint(name, names)}`;
                mistakes.push({ check, place: check.place, message });
            }
        }
        return [...waitsFor];
    });
    const { circle, order } = inOrder(of);
    const first = checks[circle[0] ?? -1];
    if (first) {
        const names = [...circle, circle[0] ?? 0].map((index) => shown_quoted(checks[index]?.name ?? ''));
        const message = circle.length === 1
            ? `check ${names[0]} waits for itself: it reads a value that it captures, or comes after itself`
            : `these checks wait for each other: ${names.join(' → ')}`;
        mistakes.push({ check: first, place: first.place, message });
    }
    return { of, order, mistakes };
}
function unknownVariable(name, known) {
    const meant = closest(name, known);
    if (meant !== undefined)
        return `unknown variable {{ ${name} }}, did you mean "${meant}"?`;
    const names = known.length === 0 ? 'none are given' : `given are ${known.slice(0, 20).join(', ')}`;
    return `unknown variable {{ ${name} }}; ${names}`;
}
function inOrder(of) {
    const done = new Set();
    for (const start of of.keys()) {
        const path = [];
        const onPath = new Set();
        const rest = [{ index: start, next: 0 }];
        for (let top = rest.at(-1); top; top = rest.at(-1)) {
            if (top.next === 0 && !done.has(top.index)) {
                path.push(top.index);
                onPath.add(top.index);
            }
            const target = done.has(top.index) ? undefined : of[top.index]?.[top.next++];
            if (target === undefined) {
                if (onPath.delete(top.index))
                    path.pop();
                done.add(top.index);
                rest.pop();
            }
            else if (onPath.has(target)) {
                return { circle: path.slice(path.indexOf(target)), order: [] };
            }
            else if (!done.has(target)) {
                rest.push({ index: target, next: 0 });
            }
        }
    }
    return { circle: [], order: [...done] };
}
function variablesOf(check) {
    const { request } = check;
    const joinsBase = request.url.startsWith('{{') ? request.baseUrl : undefined;
    const names = new Set();
    const add = (value) => {
        if (typeof value === 'string')
            for (const name of variablesIn(value))
                names.add(name);
        else if (Array.isArray(value))
            value.forEach(add);
        else if (typeof value === 'object' && value !== null)
            Object.values(value).forEach(add);
    };
    add([request.url, joinsBase, request.headers.map(([, value]) => value)]);
    add(request.query.map(([, value]) => value));
    add([request.auth, request.serverName]);
    if (typeof request.proxy === 'object')
        add(request.proxy.url);
    if (request.body?.kind === 'form')
        add(request.body.fields.map(([, value]) => value));
    else if (request.body?.kind !== 'file')
        add(request.body);
    for (const { subject, matcher } of check.expect) {
        if (subject.kind === 'jsonpath')
            add(subject.path);
        if (subject.kind === 'regex')
            add(subject.pattern);
        if (subject.kind === 'version')
            add(subject.from);
        add(textsOf(matcher));
    }
    return names;
}
function textsOf(matcher) {
    if (matcher.kind === 'schema')
        return undefined;
    if ('matcher' in matcher)
        return textsOf(matcher.matcher);
    if ('matchers' in matcher)
        return matcher.matchers.map(textsOf);
    return matcher;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/problem.js

class problem_DefinitionProblem extends Error {
    name = 'DefinitionProblem';
    problems;
    constructor(problems, options) {
        const all = typeof problems === 'string' ? [problems] : [...problems];
        super(all.join('\n'), options);
        this.problems = all;
    }
}
const BEFORE = 60;
const WIDTH = 100;
function placed(source, place, message) {
    const { line, column } = place;
    const whole = (source.text.split(/\r?\n/, line)[line - 1] ?? '').replaceAll('\t', ' ');
    const start = Math.max(0, column - 1 - BEFORE);
    const margin = `  ${line} | `;
    const before = shown(whole.slice(start, column - 1), WIDTH);
    const rest = shown(whole.slice(column - 1, start + WIDTH), WIDTH);
    const mark = `${' '.repeat(margin.length + before.length)}^`;
    return `${source.file}: line ${line}, column ${column}: ${message}\n${margin}${before}${rest}\n${mark}`;
}

var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/files.js



const MAX_SCHEMA_BYTES = 1024 * 1024;
const MAX_BODY_FILE_BYTES = 10 * 1024 * 1024;
function readInside({ root, from = '' }, path, maxBytes) {
    if (path === '' || path.includes('\0'))
        return { mistake: `${shown_quoted(path)} is not a path` };
    if (path.includes('{{'))
        return { mistake: '{{ }} cannot stand in a path' };
    const outside = { mistake: `${shown_quoted(path)} leads out of ${shown_quoted(root)}, where files are read` };
    const absolute = (0,external_node_path_.resolve)(root, from, path);
    if ((0,external_node_path_.isAbsolute)(path) || !isInside((0,external_node_path_.resolve)(root), absolute))
        return outside;
    try {
        const real = (0,external_node_fs_.realpathSync)(absolute);
        if (!isInside((0,external_node_fs_.realpathSync)(root), real))
            return outside;
        const stats = (0,external_node_fs_.statSync)(real);
        if (!stats.isFile())
            return { mistake: `${shown_quoted(path)} is not a file` };
        if (stats.size > maxBytes) {
            return { mistake: `${shown_quoted(path)} has ${stats.size} bytes, more than ${maxBytes}` };
        }
        const inRoot = (0,external_node_path_.relative)((0,external_node_path_.resolve)(root), absolute).split(external_node_path_.sep).join('/');
        return { path: inRoot, bytes: (0,external_node_fs_.readFileSync)(real) };
    }
    catch (error) {
        return { mistake: files_unreadable({ root, from }, path, error) };
    }
}
function files_unreadable({ root, from = '' }, path, error) {
    const code = files_codeOf(error);
    if (code !== 'ENOENT')
        return `${shown_quoted(path)} cannot be read (${code})`;
    const missing = `${shown_quoted(path)} does not exist (looked for ${(0,external_node_path_.join)(from, path)})`;
    const fromRoot = from !== '' && from !== '.' && existsInRoot(root, path);
    if (!fromRoot)
        return missing;
    const meant = (0,external_node_path_.relative)(from, path).split(external_node_path_.sep).join('/');
    return `${missing}; paths begin at the definition file, so write ${shown_quoted(meant)}`;
}
function files_codeOf(error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    return hasCode ? String(error.code) : 'unknown';
}
function existsInRoot(root, path) {
    const inRoot = isInside((0,external_node_path_.resolve)(root), (0,external_node_path_.resolve)(root, path));
    return inRoot && ((0,external_node_fs_.statSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false })?.isFile() ?? false);
}
function isInside(directory, path) {
    const away = (0,external_node_path_.relative)(directory, path);
    return away !== '..' && !away.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(away);
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/values.js


function values_isMistake(value) {
    return typeof value === 'object' && value !== null && 'mistake' in value;
}
const TEMPLATED = '{{ }} cannot stand here; variables are for texts';
function wrong(text, expected) {
    return { mistake: text.includes('{{') ? TEMPLATED : `${shown_quoted(text)} is not ${expected}` };
}
const DURATION = /^(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?(?:(\d+(?:\.\d+)?)ms)?$/;
function parseDuration(text) {
    if (text === '0')
        return 0;
    const match = DURATION.exec(text.replaceAll(' ', ''));
    if (!match || match.slice(1).every((part) => part === undefined)) {
        const unit = /^\d+(\.\d+)?$/.test(text)
            ? `; it needs a unit, such as ${text}s or ${text}ms`
            : '';
        return wrong(text, `a duration such as 500ms, 5s, 3m or 1h30m${unit}`);
    }
    const [, h = '0', m = '0', s = '0', ms = '0'] = match;
    return Math.round(Number(h) * 3_600_000 + Number(m) * 60_000 + Number(s) * 1000 + Number(ms));
}
const SIZE = /^(\d+(?:\.\d+)?)\s*(B|kB|KB|MB|GB|KiB|MiB|GiB)?$/;
const SIZE_UNITS = {
    B: 1,
    kB: 1000,
    KB: 1000,
    MB: 1000 ** 2,
    GB: 1000 ** 3,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
};
function parseSize(text) {
    const [, amount, unit = 'B'] = SIZE.exec(text) ?? [];
    const bytes = Number(amount) * (SIZE_UNITS[unit] ?? Number.NaN);
    if (amount === undefined || !Number.isSafeInteger(Math.round(bytes))) {
        return wrong(text, 'a size such as 200B, 64KiB or 1MiB');
    }
    return Math.round(bytes);
}
function parseNumber(text) {
    const value = Number(text);
    if (!/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text))
        return wrong(text, 'a number');
    if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
        return {
            mistake: `${shown_quoted(text)} is too large to be compared exactly; quote it to compare text`,
        };
    }
    return value;
}
function parseInteger(text, range) {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= range.min && value <= range.max)
        return value;
    return wrong(text, `a whole number from ${range.min} to ${range.max}`);
}
function parsePercentLimit(text) {
    const [, percent] = /^(?:<=?\s*)?(\d+(?:\.\d+)?)\s*%$/.exec(text) ?? [];
    if (percent === undefined || Number(percent) >= 100) {
        return wrong(text, 'a limit such as < 2%, below 100%');
    }
    return Number(percent) / 100;
}
function parseDurationLimit(text) {
    const duration = parseDuration(text.replace(/^<=?\s*/, ''));
    return values_isMistake(duration) ? wrong(text, 'a limit such as < 50ms') : duration;
}
function values_parseStatus(text) {
    const [, klass] = /^([1-5])[xX]{2}$/.exec(text) ?? [];
    if (klass !== undefined)
        return [Number(klass) * 100, Number(klass) * 100 + 99];
    const [, first, last = first] = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(text) ?? [];
    if (first === undefined || Number(first) > Number(last)) {
        return wrong(text, 'a status such as 200, 2xx or 200-204');
    }
    return [Number(first), Number(last)];
}
function values_parsePattern(text) {
    const literal = /^\/(.*)\/([a-z]*)$/s.exec(text);
    const { 1: pattern = text, 2: flags = '' } = literal ?? [];
    if (pattern === '')
        return { mistake: 'an empty pattern matches everything' };
    if (/[^imsuv]/.test(flags)) {
        return { mistake: `flags of a pattern are i, m, s, u and v, not ${shown_quoted(flags)}` };
    }
    try {
        new RegExp(pattern.replaceAll(/\{\{[^{}]*\}\}/g, 'x'), flags);
    }
    catch (error) {
        const inline = /^\(\?[a-z]+\)/.test(pattern)
            ? '; JavaScript has no (?i) for the whole: write /pattern/i'
            : '';
        const [, why = 'invalid'] = /: ([^:]*)$/.exec(error instanceof Error ? error.message : '') ?? [];
        return { mistake: `${shown_quoted(text)} is not a regular expression: ${why}${inline}` };
    }
    return { pattern, flags };
}
const HOST = String.raw `(\[[0-9A-Fa-f:.%\w]+\]|[^:\[\]\s/]*)`;
const CONNECT_TO = new RegExp(`^${HOST}:(\\d*):${HOST}:(\\d*)$`);
const RESOLVE = /^([^:[\]\s/]+|\[[0-9A-Fa-f:.]+\]):(\d+):(\[[0-9A-Fa-f:.]+\]|[0-9A-Fa-f:.]+)$/;
const bare = (host) => host.replace(/^\[(.*)\]$/, '$1');
const isPort = (port) => Number(port) <= 65_535;
function parseConnectTo(text) {
    const [, host = '', port = '', toHost = '', toPort = ''] = CONNECT_TO.exec(text) ?? [];
    if (toHost === '' || toPort === '' || !isPort(port) || !isPort(toPort)) {
        return wrong(text, 'host:port:to-host:to-port, such as app.example.com:443:green.internal:8443 (IPv6 in brackets)');
    }
    return { host: bare(host), port: Number(port), toHost: bare(toHost), toPort: Number(toPort) };
}
function parseResolve(text) {
    const [, host, port, address] = RESOLVE.exec(text) ?? [];
    if (host === undefined || address === undefined || !isPort(port) || !(0,external_node_net_.isIP)(bare(address))) {
        return wrong(text, 'host:port:address, such as app.example.com:443:10.0.3.4');
    }
    return { host: bare(host), port: Number(port), address: bare(address) };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/request.js






const DAY_MS = 86_400_000;
const MAX_REDIRECTS = 20;
const DEFAULT_REDIRECTS = 5;
const optionKeys = [
    'headers',
    'query',
    'auth',
    'timeout',
    'max_body',
    'redirects',
    'connect_to',
    'resolve',
    'host',
    'server_name',
    'ip_family',
    'ca',
    'insecure',
    'compressed',
    'proxy',
];
const bodyKeys = ['body', 'json', 'form', 'body_file'];
const requestKeys = ['url', 'method', ...optionKeys, ...bodyKeys];
const defaultsKeys = [...optionKeys, 'retry'];
const request_standardOptions = {
    headers: [],
    query: [],
    timeoutMs: 10_000,
    maxBodyBytes: 10 * 1024 * 1024,
    redirects: 0,
    connectTo: [],
    resolve: [],
    ipFamily: 'any',
    insecure: false,
    compressed: false,
    proxy: 'environment',
};
const request_standardRetry = { timeoutMs: 0, intervalMs: 2000, successes: 1 };
function readRequest(source, item, around) {
    if (!source.isMap(item)) {
        const text = source.template(item, 'request') ?? '';
        const line = parseRequestLine(text);
        if (values_isMistake(line))
            source.mistake(item.at, line.mistake);
        const { method, url } = values_isMistake(line) ? { method: 'GET', url: '/' } : line;
        return { ...around.options, method, ...absolute(source, item.at, url, around.baseUrl) };
    }
    const fields = source.fields(item, 'request', requestKeys, {
        expect: 'it belongs beside request, not into it',
        retry: 'it belongs beside request, not into it',
        capture: 'it belongs beside request, not into it',
    });
    const urlItem = fields.get('url');
    if (!urlItem)
        source.mistake(item.at, 'the request has no url');
    const url = (urlItem && source.template(urlItem, 'url')) ?? '/';
    const options = readOptions(source, fields, around.options, around.files);
    const body = request_readBody(source, fields, around.files);
    const methodItem = fields.get('method');
    const method = (methodItem && source.parsed(methodItem, 'method', request_parseMethod)) ?? undefined;
    return {
        ...options,
        method: method ?? (body ? 'POST' : 'GET'),
        ...absolute(source, urlItem?.at ?? item.at, url, around.baseUrl),
        body,
    };
}
function request_parseMethod(text) {
    if (external_node_http_.METHODS.includes(text) && text !== 'CONNECT')
        return text;
    const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
    return { mistake: `${shown_quoted(text)} is not a method${hint(text, known)}` };
}
function parseRequestLine(text) {
    const [, word, url = ''] = /^([A-Za-z-]+)\s+(.*)$/s.exec(text.trim()) ?? [];
    if (word === undefined) {
        if (/^[A-Z]+$/.test(text.trim()))
            return { mistake: 'a path is missing, such as GET /health' };
        return { method: 'GET', url: text.trim() };
    }
    const method = request_parseMethod(word);
    return values_isMistake(method) ? method : { method, url };
}
function request_joinUrl(url, baseUrl) {
    if (url === '')
        return { mistake: 'the URL is empty' };
    if (/[\s\p{Cc}]/u.test(literalsIn(url))) {
        return { mistake: `${shown_quoted(url)} has a space or a control character; write %20` };
    }
    const isAbsolute = /^https?:\/\//i.test(url);
    const [, scheme] = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(url) ?? [];
    if (scheme !== undefined && !isAbsolute) {
        return { mistake: `${shown_quoted(url)}: only http and https can be asked, not ${shown_quoted(scheme)}` };
    }
    if (url.startsWith('{{'))
        return { url, baseUrl };
    if (!isAbsolute && baseUrl === undefined) {
        const mistake = url.startsWith('/')
            ? 'is a path without a host: give base_url, or write https://…'
            : 'has no scheme: write http:// or https:// before it';
        return { mistake: `${shown_quoted(url)} ${mistake}` };
    }
    const whole = isAbsolute ? url : onBase(url, baseUrl ?? '');
    if (lacksHost(whole))
        return { mistake: `${shown_quoted(whole)} ${NO_HOST}` };
    if (!whole.includes('{{')) {
        const parsed = URL.parse(whole);
        if (!parsed)
            return { mistake: `${shown_quoted(whole)} is not a URL` };
        if (parsed.username !== '' || parsed.password !== '') {
            return { mistake: 'credentials in a URL are shown in logs; give them as auth' };
        }
    }
    return isAbsolute ? { url } : { url: whole, baseUrl };
}
const NO_HOST = 'has no host; if that comes from a variable, the variable is empty';
function lacksHost(url) {
    return /^https?:\/\/(?:[/?#:\\]|$)/i.test(url);
}
function onBase(path, baseUrl) {
    return baseUrl.replace(/\/+$/, '') + (/^[/?]/.test(path) ? path : `/${path}`);
}
function absolute(source, at, url, baseUrl) {
    const joined = request_joinUrl(url, baseUrl);
    if (!values_isMistake(joined))
        return joined;
    source.mistake(at, joined.mistake);
    return { url };
}
function parseBaseUrl(text) {
    if (/[?#]/.test(text))
        return { mistake: `${shown_quoted(text)} must have no query and no fragment` };
    if (!/^(https?:\/\/|\{\{)/i.test(text)) {
        return { mistake: `${shown_quoted(text)} must begin with http:// or https://` };
    }
    const joined = request_joinUrl(text, undefined);
    return values_isMistake(joined) ? joined : text;
}
function readOptions(source, fields, defaults, files) {
    const read = (key, reader) => {
        const item = fields.get(key);
        return item && reader(item);
    };
    const parsed = (key, parse) => read(key, (item) => source.parsed(item, key, parse));
    const list = (key, parse) => read(key, (item) => source.items(item, key, true).flatMap((one) => source.parsed(one, key, parse) ?? []));
    const headers = read('headers', (item) => readHeaders(source, item)) ?? [];
    const host = read('host', (item) => source.template(item, 'host'));
    if (host !== undefined) {
        if (named(headers, 'host')) {
            source.mistake(fields.get('host')?.at ?? 0, 'host is given twice: here and among the headers');
        }
        headers.push(['Host', host]);
    }
    const auth = read('auth', (item) => readAuth(source, item));
    if (auth && named(headers, 'authorization')) {
        source.mistake(fields.get('auth')?.at ?? 0, 'auth and an Authorization header are both given; leave one out');
    }
    const withoutAuth = auth === undefined && named(headers, 'authorization');
    const kept = defaults.headers.filter(([name]) => !named(headers, name) && !(auth && name.toLowerCase() === 'authorization'));
    return {
        headers: [...kept, ...headers],
        query: [
            ...defaults.query,
            ...(read('query', (item) => readPairs(source, item, 'query')) ?? []),
        ],
        auth: auth === 'none' || withoutAuth ? undefined : (auth ?? defaults.auth),
        timeoutMs: parsed('timeout', parseAttemptTimeout) ?? defaults.timeoutMs,
        maxBodyBytes: parsed('max_body', parseMaxBody) ?? defaults.maxBodyBytes,
        redirects: parsed('redirects', parseRedirects) ?? defaults.redirects,
        connectTo: list('connect_to', parseConnectTo) ?? defaults.connectTo,
        resolve: list('resolve', parseResolve) ?? defaults.resolve,
        ipFamily: parsed('ip_family', parseIpFamily) ?? defaults.ipFamily,
        serverName: read('server_name', (item) => source.template(item, 'server_name')) ?? defaults.serverName,
        ca: read('ca', (item) => readCa(source, item, files)) ?? defaults.ca,
        insecure: read('insecure', (item) => source.boolean(item, 'insecure')) ?? defaults.insecure,
        compressed: read('compressed', (item) => source.boolean(item, 'compressed')) ?? defaults.compressed,
        proxy: read('proxy', (item) => request_readProxy(source, item)) ?? defaults.proxy,
    };
}
const named = (headers, name) => headers.some(([known]) => known.toLowerCase() === name.toLowerCase());
function parseAttemptTimeout(text) {
    const ms = parseDuration(text);
    if (values_isMistake(ms) || (ms >= 1 && ms <= 3_600_000))
        return ms;
    return { mistake: `${shown_quoted(text)} must be from 1ms to 1h` };
}
function parseMaxBody(text) {
    const bytes = parseSize(text);
    if (values_isMistake(bytes) || (bytes >= 1 && bytes <= 256 * 1024 ** 2))
        return bytes;
    return { mistake: `${shown_quoted(text)} must be from 1B to 256MiB` };
}
function parseRedirects(text) {
    if (text === 'true')
        return DEFAULT_REDIRECTS;
    if (text === 'false')
        return 0;
    return parseInteger(text, { min: 0, max: MAX_REDIRECTS });
}
function parseIpFamily(text) {
    if (text === 'any')
        return 'any';
    if (text === '4' || text.toLowerCase() === 'ipv4')
        return 4;
    if (text === '6' || text.toLowerCase() === 'ipv6')
        return 6;
    return { mistake: `${shown_quoted(text)} is none of 4, 6, any` };
}
const COMPUTED = ['content-length', 'transfer-encoding', 'connection', 'accept-encoding'];
function request_headerNameMistake(name) {
    if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name))
        return `${shown_quoted(name)} is not a header name`;
    if (!COMPUTED.includes(name.toLowerCase()))
        return undefined;
    const instead = name.toLowerCase() === 'accept-encoding' ? '; write compressed: true' : '';
    return `${name} is set by the request itself${instead}`;
}
function readHeaders(source, item) {
    const pairs = readPairs(source, item, 'headers', (entry) => {
        const wrong = request_headerNameMistake(entry.key);
        if (wrong)
            source.mistake(entry.keyAt, wrong);
    });
    return pairs;
}
function readPairs(source, item, what, check = () => { }) {
    return source.entries(item, what).flatMap((entry) => {
        check(entry);
        const label = `${what} ${shown_quoted(entry.key)}`;
        return source.items(entry, label, true).flatMap((value) => {
            const text = source.template(value, label);
            return text === undefined ? [] : [[entry.key, text]];
        });
    });
}
function readAuth(source, item) {
    if (!source.isMap(item)) {
        const text = source.constant(item, 'auth');
        if (text === 'none')
            return 'none';
        if (text !== undefined) {
            source.mistake(item.at, 'auth must be { bearer: … }, { basic: { user: …, password: … } } or none');
        }
        return undefined;
    }
    const fields = source.fields(item, 'auth', ['bearer', 'basic']);
    const bearer = fields.get('bearer');
    const basic = fields.get('basic');
    if (Boolean(bearer) === Boolean(basic)) {
        source.mistake(item.at, 'auth must have either bearer or basic');
        return undefined;
    }
    if (bearer)
        return { bearer: source.template(bearer, 'bearer') ?? '' };
    if (!basic)
        return undefined;
    const parts = source.fields(basic, 'basic', ['user', 'password']);
    const part = (key) => {
        const value = parts.get(key);
        if (!value)
            source.mistake(basic.at, `basic has no ${key}`);
        return (value && source.template(value, key)) ?? '';
    };
    return { basic: { user: part('user'), password: part('password') } };
}
function request_readBody(source, fields, files) {
    const given = bodyKeys.flatMap((key) => fields.get(key) ?? []);
    const [item, second] = given;
    if (second)
        source.mistake(second.keyAt, 'a request has one body: body, json, form or body_file');
    if (!item)
        return undefined;
    switch (item.key) {
        case 'json':
            return { kind: 'json', value: source.json(item, 'json') };
        case 'form':
            return { kind: 'form', fields: readPairs(source, item, 'form') };
        case 'body_file': {
            const file = source.parsed(item, 'body_file', (path) => readInside(files, path, MAX_BODY_FILE_BYTES));
            return file && { kind: 'file', path: file.path };
        }
        default: {
            if (source.isMap(item) || source.isList(item)) {
                source.mistake(item.at, 'body must be a text; for a JSON body write json:');
                return undefined;
            }
            return { kind: 'text', text: source.template(item, 'body') ?? '' };
        }
    }
}
function readCa(source, item, files) {
    return source.parsed(item, 'ca', (path) => {
        const file = readInside(files, path, MAX_SCHEMA_BYTES);
        if (values_isMistake(file))
            return file;
        const pem = file.bytes.toString('latin1');
        const isPem = pem.includes('-----BEGIN CERTIFICATE-----');
        return isPem ? pem : { mistake: `${shown_quoted(path)} has no certificate in PEM format` };
    });
}
function request_readProxy(source, item) {
    const text = source.template(item, 'proxy');
    if (text === undefined)
        return undefined;
    if (text === 'environment' || text === 'none')
        return text;
    if (/^(https?:\/\/|\{\{)/i.test(text))
        return { url: text };
    source.mistake(item.at, `${shown_quoted(text)} is none of environment, none, or the URL of a proxy`);
    return undefined;
}
function readRetry(source, item, defaults) {
    const fields = source.fields(item, 'retry', ['timeout', 'interval', 'successes']);
    const read = (key, parse) => {
        const field = fields.get(key);
        return field && source.parsed(field, `retry ${key}`, parse);
    };
    if (fields.size === 0)
        source.mistake(item.at, 'retry is empty; give it a timeout');
    const retry = {
        timeoutMs: read('timeout', parseDuration) ?? defaults.timeoutMs,
        intervalMs: read('interval', parseDuration) ?? defaults.intervalMs,
        successes: read('successes', (text) => parseInteger(text, { min: 1, max: 1000 })) ?? defaults.successes,
    };
    const wrong = request_retryMistake(retry);
    if (wrong)
        source.mistake(item.at, wrong);
    return retry;
}
function request_retryMistake({ timeoutMs, intervalMs, successes }) {
    if (timeoutMs > DAY_MS)
        return 'the retry timeout may be 24h at most';
    if (intervalMs < 10 || intervalMs > 3_600_000)
        return 'the retry interval must be from 10ms to 1h';
    const needed = (successes - 1) * intervalMs;
    if (successes === 1 || timeoutMs > needed)
        return undefined;
    return `${successes} successes in a row, ${intervalMs / 1000}s apart, need a retry timeout of more than ${needed / 1000}s`;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/render.js






function render(check, values, files) {
    const rendering = new Rendering(check, values);
    const { request: spec } = check;
    const secrets = [];
    const { url, isUntrusted } = rendering.url(spec);
    const headers = spec.headers.map(([name, value]) => {
        const text = rendering.headerText(value, `header ${name}`);
        if (/^(proxy-)?authorization$|^cookie$|api-?key|token|secret/i.test(name)) {
            secrets.push(text, text.replace(/^\w+\s+/, ''));
        }
        return [name, text];
    });
    const hasHeader = (name) => headers.some(([known]) => known.toLowerCase() === name);
    if (spec.auth) {
        const { authorization, secrets: more } = authorize(rendering, spec.auth);
        headers.push(['Authorization', authorization]);
        secrets.push(...more);
    }
    if (isUntrusted)
        refuseCredentialsElsewhere(rendering, url, spec, headers);
    const body = spec.body && renderBody(rendering, spec.body, files);
    if (body && !hasHeader('content-type'))
        headers.push(['Content-Type', body.contentType]);
    const { timeoutMs, maxBodyBytes, redirects, connectTo, resolve, ipFamily } = spec;
    const { serverName, ca, insecure, compressed, proxy, method } = spec;
    const proxyUrl = typeof proxy === 'object' ? rendering.headerText(proxy.url, 'proxy') : undefined;
    return {
        request: {
            method,
            url,
            headers,
            body: body?.bytes,
            timeoutMs,
            maxBodyBytes,
            redirects,
            connectTo,
            resolve,
            ipFamily,
            serverName: serverName === undefined ? undefined : rendering.hostText(serverName),
            ca,
            insecure,
            compressed,
            proxy: proxyUrl === undefined ? proxy : { url: proxyUrl },
            untrustedUrl: isUntrusted,
        },
        expect: check.expect.map((assertion) => renderAssertion(rendering, assertion)),
        secrets: masked(secrets),
    };
}
function masked(secrets) {
    const forms = secrets.flatMap((secret) => [
        secret,
        encodeURIComponentSafe(secret),
        Buffer.from(secret, 'utf8').toString('base64'),
        JSON.stringify(secret).slice(1, -1),
    ]);
    return [...new Set(forms)].filter((form) => form.length >= 4);
}
const encodeURIComponentSafe = (text) => encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));
class Rendering {
    #check;
    #values;
    constructor(check, values) {
        this.#check = check;
        this.#values = values;
    }
    problem(message) {
        return new problem_DefinitionProblem(`check ${shown_quoted(this.#check.name)}: ${message}`);
    }
    value(name) {
        const { given, captured = {} } = this.#values;
        const from = Object.hasOwn(captured, name) ? captured : given;
        const text = Object.hasOwn(from, name) ? from[name] : undefined;
        if (text === undefined)
            throw this.problem(`no value for {{ ${name} }}`);
        return { text, isCaptured: from === captured };
    }
    text(template) {
        return fill(template, (name) => this.value(name).text);
    }
    expected(template, escaped = (text) => text) {
        return fill(template, (name) => {
            const { text } = this.value(name);
            if (text === '')
                throw this.problem(`{{ ${name} }} is empty, so expecting it would prove nothing`);
            return escaped(text);
        });
    }
    headerText(template, what) {
        const text = this.text(template);
        if (/[^\t\x20-\x7e\x80-\xff]/.test(text)) {
            throw this.problem(`${what} has a character that no header can carry: ${this.#shown(template)}`);
        }
        return text;
    }
    hostText(template) {
        const text = this.text(template);
        if (/^[\w.:[\]-]+$/.test(text))
            return text;
        throw this.problem(`${this.#shown(template)} gives no host name`);
    }
    #shown(template) {
        return shown_quoted(template);
    }
    url({ url: template, baseUrl }) {
        const first = this.#fillUrl(template);
        const isPath = first.text.startsWith('/') && baseUrl !== undefined;
        const base = isPath ? this.#fillUrl(baseUrl) : undefined;
        const text = base ? onBase(first.text, base.text) : first.text;
        const isUntrusted = base ? base.isUntrusted : first.isUntrusted;
        const what = this.#shown(template);
        if (lacksHost(text))
            throw this.problem(`${what} ${NO_HOST}`);
        const url = URL.parse(text);
        if (!url || !/^https?:\/\//i.test(text))
            throw this.problem(`${what} gives no http or https URL`);
        if (url.username !== '' || url.password !== '') {
            throw this.problem(`${what} has credentials in it; give them as auth`);
        }
        if (first.usesCaptured && hasDotSegment(text)) {
            throw this.problem(`${what} would leave its path: a captured value is "." or ".."`);
        }
        const query = this.#check.request.query.map(([name, value]) => {
            const filled = encodeURIComponentSafe(this.text(value));
            return `${encodeURIComponentSafe(name)}=${filled}`;
        });
        if (query.length > 0)
            url.search = [...(url.search ? [url.search] : []), ...query].join('&');
        return { url, isUntrusted };
    }
    #fillUrl(template) {
        let isUntrusted = false;
        let usesCaptured = false;
        const text = fill(template, (name, before) => {
            const { text: value, isCaptured } = this.value(name);
            if (/[\s\p{Cc}]/u.test(value)) {
                const where = `{{ ${name} }} in a URL`;
                if (!isCaptured || before === '' || /\p{Cc}/u.test(value)) {
                    throw this.problem(`${where} has a space or a control character`);
                }
            }
            if (!isCaptured)
                return value;
            usesCaptured = true;
            const inPath = /^[a-z]+:\/\/[^/?#]*[/?#]/i.test(before) || /^[/?]/.test(before);
            if (inPath)
                return encodeURIComponentSafe(value);
            isUntrusted = !(before === '' && value.startsWith('/'));
            if (before === '' || /^[\w.:[\]-]+$/.test(value))
                return value;
            throw this.problem(`the captured {{ ${name} }} is no host name`);
        });
        return { text, isUntrusted, usesCaptured };
    }
}
function hasDotSegment(url) {
    const path = url.replace(/[?#].*$/s, '');
    return path.split(/[/\\]/).some((segment) => /^(\.|%2e){1,2}$/i.test(segment));
}
function authorize(rendering, auth) {
    if ('bearer' in auth) {
        const token = rendering.headerText(auth.bearer, 'auth').trim();
        if (token === '') {
            throw rendering.problem('the bearer token is empty (workflows of forks get no secrets)');
        }
        return { authorization: `Bearer ${token}`, secrets: [token] };
    }
    const user = rendering.text(auth.basic.user);
    const password = rendering.text(auth.basic.password);
    if (user.includes(':'))
        throw rendering.problem('the user of basic auth must have no colon');
    if (user === '' && password === '')
        throw rendering.problem('user and password are empty');
    const encoded = Buffer.from(`${user}:${password}`, 'utf8').toString('base64');
    return { authorization: `Basic ${encoded}`, secrets: [password, encoded] };
}
function refuseCredentialsElsewhere(rendering, url, { baseUrl }, headers) {
    const home = baseUrl === undefined ? undefined : URL.parse(rendering.text(baseUrl));
    if (home?.origin === url.origin)
        return;
    const kept = ['accept', 'accept-language', 'user-agent', 'content-type'];
    const [credential] = headers.filter(([name]) => !kept.includes(name.toLowerCase()));
    if (!credential)
        return;
    throw rendering.problem(`a captured URL leads to ${shown_quoted(url.origin)}, where the header ${credential[0]} must not be sent; leave it out of this check (auth: none)`);
}
function renderBody(rendering, body, files) {
    switch (body.kind) {
        case 'text':
            return {
                bytes: Buffer.from(rendering.text(body.text), 'utf8'),
                contentType: 'text/plain; charset=utf-8',
            };
        case 'json': {
            const value = mapTexts(body.value, (text) => rendering.text(text));
            return { bytes: Buffer.from(JSON.stringify(value), 'utf8'), contentType: 'application/json' };
        }
        case 'form': {
            const fields = body.fields.map(([name, value]) => [
                name,
                rendering.text(value),
            ]);
            return {
                bytes: Buffer.from(new URLSearchParams(fields).toString(), 'utf8'),
                contentType: 'application/x-www-form-urlencoded',
            };
        }
        case 'file': {
            const file = readInside({ root: files.root }, body.path, MAX_BODY_FILE_BYTES);
            if (values_isMistake(file))
                throw rendering.problem(file.mistake);
            return { bytes: file.bytes, contentType: 'application/octet-stream' };
        }
    }
}
function mapTexts(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]);
    return Object.fromEntries(entries);
}
function renderAssertion(rendering, assertion) {
    const { subject, matcher, ...rest } = assertion;
    const path = (text) => rendering.expected(text, escapeForJsonPath);
    if (subject.kind === 'jsonpath') {
        const filled = { ...subject, path: path(subject.path) };
        return { ...rest, subject: filled, matcher: renderMatcher(rendering, matcher, true) };
    }
    if (subject.kind === 'regex') {
        const pattern = rendering.expected(subject.pattern, escapeForPattern);
        const filled = { ...subject, pattern };
        return { ...rest, subject: filled, matcher: renderMatcher(rendering, matcher, false) };
    }
    if (subject.kind !== 'version') {
        return { ...rest, subject, matcher: renderMatcher(rendering, matcher, false) };
    }
    const { from } = subject;
    if (from !== 'body') {
        const filled = 'jsonpath' in from ? { jsonpath: path(from.jsonpath) } : from;
        const version = renderMatcher(rendering, matcher, false);
        return { ...rest, subject: { ...subject, from: filled }, matcher: version };
    }
    if (matcher.kind !== 'eq' || typeof matcher.value !== 'string')
        return assertion;
    const version = rendering.expected(matcher.value);
    return {
        ...rest,
        subject,
        matcher: { kind: 'matches', pattern: asWord(version), flags: '' },
        expectation: `${shown_quoted(version)} as a word of its own`,
    };
}
function asWord(version) {
    const prefix = /^\d/.test(version) ? 'v?' : '';
    return `(?<![\\w.+-])${prefix}${escapeForPattern(version)}(?![\\w+-]|\\.\\w)`;
}
function renderMatcher(rendering, matcher, isJson) {
    const text = (template) => rendering.expected(template);
    switch (matcher.kind) {
        case 'eq':
            if (typeof matcher.value === 'string')
                return renderEqual(rendering, matcher.value, isJson);
            if (typeof matcher.value !== 'object' || matcher.value === null)
                return matcher;
            return { kind: 'eq', value: renderContainer(matcher.value, text) };
        case 'ne':
            if (typeof matcher.value !== 'string')
                return matcher;
            return { kind: 'not', matcher: renderEqual(rendering, matcher.value, isJson) };
        case 'one-of': {
            const values = matcher.values.flatMap((value) => {
                if (typeof value !== 'string')
                    return [value];
                const equal = renderEqual(rendering, value, isJson);
                return equal.kind === 'one-of' ? equal.values : [text(value)];
            });
            return { kind: 'one-of', values };
        }
        case 'contains':
        case 'starts-with':
        case 'ends-with':
            return { ...matcher, text: text(matcher.text) };
        case 'matches':
            return { ...matcher, pattern: rendering.expected(matcher.pattern, escapeForPattern) };
        case 'semver':
            return { ...matcher, range: text(matcher.range) };
        case 'before':
        case 'after':
            return { ...matcher, when: text(matcher.when) };
        case 'consist-of': {
            const values = matcher.values.map((value) => typeof value === 'string' ? text(value) : value);
            return { kind: 'consist-of', values };
        }
        case 'count':
        case 'length':
        case 'any':
        case 'not':
            return { kind: matcher.kind, matcher: renderMatcher(rendering, matcher.matcher, isJson) };
        case 'and':
        case 'or': {
            const matchers = matcher.matchers.map((each) => renderMatcher(rendering, each, isJson));
            return { kind: matcher.kind, matchers };
        }
        default:
            return matcher;
    }
}
function renderContainer(value, change) {
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    const entries = Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]);
    return Object.fromEntries(entries);
}
function renderEqual(rendering, template, isJson) {
    const value = rendering.expected(template);
    const parts = template_parseTemplate(template);
    const isVariableAlone = Array.isArray(parts) && parts.length === 1 && typeof parts[0] !== 'string';
    const typed = isJson && isVariableAlone ? typedValue(value) : undefined;
    return typed === undefined ? { kind: 'eq', value } : { kind: 'one-of', values: [value, typed] };
}
function typedValue(text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    const number = Number(text);
    const isCanonical = String(number) === text && Number.isFinite(number);
    return isCanonical && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
}
function escapeForPattern(text) {
    return text.replaceAll(/[^\w]/g, (character) => {
        const code = character.charCodeAt(0);
        return code < 0x80 ? `\\x${code.toString(16).padStart(2, '0')}` : character;
    });
}
function escapeForJsonPath(text) {
    return text.replaceAll(/[^\w-]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/text.js
const maxShownLength = 200;
const maxQuotedLength = 120;
const text_INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const SHORT_ESCAPES = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function text_shown(text) {
    return text_cut(text_visible(text.slice(0, 2 * maxShownLength)), maxShownLength);
}
function text_quoted(text, maxLength = maxQuotedLength) {
    return `"${text_cut(text_visible(text.slice(0, 2 * maxLength)), maxLength)}"`;
}
function quotedAround(text, index, maxLength = maxQuotedLength) {
    const from = Math.max(0, Math.min(index - maxLength / 3, text.length - maxLength));
    return from === 0
        ? text_quoted(text, maxLength)
        : `"…${text_cut(text_visible(text.slice(from, from + 2 * maxLength)), maxLength)}"`;
}
function quotedEnd(text, maxLength = maxQuotedLength) {
    if (text.length <= maxLength)
        return text_quoted(text, maxLength);
    return `"…${text_visible(text.slice(-maxLength)).slice(-maxLength)}"`;
}
function grouped(count) {
    return count.toLocaleString('en-US', { maximumFractionDigits: 3 });
}
function counted(count, noun) {
    return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function shownJson(value, maxLength = maxQuotedLength) {
    return text_cut(text_visible(renderJson(value, 4, maxLength)), maxLength);
}
function renderJson(value, depth, budget) {
    if (typeof value === 'bigint')
        return value.toString();
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, budget + 1));
    if (typeof value !== 'object' || value === null)
        return String(value);
    const isArray = Array.isArray(value);
    const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
    if (depth === 0)
        return `${open}…${close}`;
    const parts = [];
    let left = budget;
    for (const key of isArray ? value.keys() : Object.keys(value)) {
        if (left <= 0) {
            parts.push('…');
            break;
        }
        const member = renderJson(value[key], depth - 1, left);
        const part = isArray ? member : `${JSON.stringify(key)}:${member}`;
        parts.push(part);
        left -= part.length + 1;
    }
    return `${open}${parts.join(',')}${close}`;
}
function text_visible(text) {
    return text.replace(text_INVISIBLE, escaped);
}
function escaped(character) {
    const short = SHORT_ESCAPES.get(character);
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code < 0x10000)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\u{${code.toString(16)}}`;
}
function text_cut(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const end = maxLength - 1;
    return `${text.slice(0, isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end)}…`;
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/describe.js

function describeSubject(subject) {
    switch (subject.kind) {
        case 'header':
            return `header ${subject.name.toLowerCase()}`;
        case 'jsonpath':
            return `jsonpath ${subject.path}`;
        case 'cookie':
            return `cookie ${subject.name}${subject.attribute === 'value' ? '' : ` ${subject.attribute}`}`;
        case 'regex':
            return `regex /${subject.pattern}/${subject.flags}`;
        case 'bytes':
            return 'body bytes';
        case 'certificate':
            return `certificate ${subject.field.replace('-', ' ')}`;
        case 'http-version':
            return 'http version';
        case 'size':
            return 'body size';
        case 'sha256':
        case 'md5':
            return `body ${subject.kind}`;
        default:
            return subject.kind;
    }
}
const comparisons = {
    gt: 'more than',
    gte: 'at least',
    lt: 'less than',
    lte: 'at most',
};
function unitOf(subject) {
    switch (subject.kind) {
        case 'duration':
            return ' ms';
        case 'size':
            return ' bytes';
        default:
            return '';
    }
}
function describeMatcher(matcher, unit = '') {
    switch (matcher.kind) {
        case 'eq':
            return describeValue(matcher.value, unit);
        case 'ne':
            return `not ${describeValue(matcher.value, unit)}`;
        case 'gt':
        case 'gte':
        case 'lt':
        case 'lte':
            return `${comparisons[matcher.kind]} ${describeValue(matcher.value, unit)}`;
        case 'one-of':
            return `one of ${matcher.values.map((value) => describeValue(value, unit)).join(', ')}`;
        case 'ranges':
            return describeRanges(matcher.ranges);
        case 'contains':
            return `contains ${text_quoted(matcher.text)}`;
        case 'starts-with':
            return `starts with ${text_quoted(matcher.text)}`;
        case 'ends-with':
            return `ends with ${text_quoted(matcher.text)}`;
        case 'matches':
            return `matches /${matcher.pattern}/${matcher.flags}`;
        case 'exists':
            return matcher.expected ? 'present' : 'absent';
        case 'type':
            return article(matcher.type);
        case 'empty':
            return matcher.expected ? 'empty' : 'not empty';
        case 'length':
            return `length: ${describeMatcher(matcher.matcher)}`;
        case 'format':
            return formatNames.get(matcher.format) ?? `a ${matcher.format}`;
        case 'semver':
            return `a version within ${text_quoted(matcher.range)}`;
        case 'before':
        case 'after':
            return `${matcher.kind} ${matcher.when}`;
        case 'hex':
            return `${matcher.test === 'eq' ? '' : `${matcher.test.replace('-', ' ')} `}hex ${matcher.hex}`;
        case 'any':
            return `any: ${describeMatcher(matcher.matcher, unit)}`;
        case 'consist-of':
            return `in any order: ${matcher.values.map((value) => describeValue(value, unit)).join(', ')}`;
        case 'and':
        case 'or':
            return matcher.matchers.map((each) => describeMatcher(each, unit)).join(` ${matcher.kind} `);
        case 'count':
            return `count: ${describeMatcher(matcher.matcher)}`;
        case 'is':
            return matcher.type;
        case 'schema':
            return `valid against ${matcher.file || 'the schema'}`;
        case 'not':
            return `not: ${describeMatcher(matcher.matcher, unit)}`;
    }
}
const formatNames = new Map([
    ['date-time', 'a date and time (RFC 3339)'],
    ['date', 'a date (YYYY-MM-DD)'],
    ['uuid', 'a UUID'],
    ['uuid4', 'a random UUID (version 4)'],
    ['ipv4', 'an IPv4 address'],
    ['ipv6', 'an IPv6 address'],
    ['email', 'an e-mail address'],
    ['uri', 'a URI'],
    ['hostname', 'a host name'],
    ['semver', 'a version (SemVer 2.0.0)'],
]);
function describeValue(value, unit) {
    if (typeof value === 'number')
        return unit === '' ? String(value) : `${grouped(value)}${unit}`;
    return typeof value === 'string' ? text_quoted(value) : shownJson(value);
}
function describeRanges(ranges) {
    const each = ranges.map(([from, to]) => {
        if (from % 100 === 0 && to === from + 99)
            return `${from / 100}xx`;
        return from === to ? String(from) : `${from}-${to}`;
    });
    return each.join(' or ');
}
function describeValueType(value) {
    if (value === null || value === undefined)
        return 'null';
    if (Array.isArray(value))
        return 'an array';
    return article(typeof value);
}
function article(type) {
    if (type === 'null')
        return type;
    return `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/json-document.js
const maxJsonDepth = 256;
const documentRoot = { key: '' };
const maxIntegerLength = 400;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING_END = /["\\]|[^\P{Cc}\u007f-\u009f]/gu;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACE = /[ \t\n\r]*/y;
class JsonError extends Error {
}
function parseJson(text) {
    const sources = new Map();
    let at = 0;
    function fail(what) {
        const before = text.slice(0, at);
        const line = before.split('\n').length;
        throw new JsonError(`${what} at line ${line}, column ${at - before.lastIndexOf('\n')}`);
    }
    function skipSpace() {
        SPACE.lastIndex = at;
        at += SPACE.exec(text)?.[0].length ?? 0;
    }
    function unexpected() {
        if (at >= text.length)
            fail('the text ends too early,');
        fail(`unexpected ${JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))}`);
    }
    function readString() {
        const start = at;
        at++;
        let escapes = false;
        for (;;) {
            STRING_END.lastIndex = at;
            const stop = STRING_END.exec(text);
            at = stop ? stop.index : text.length;
            if (!stop)
                fail('a string without its end,');
            if (stop[0] === '"')
                break;
            if (stop[0] !== '\\')
                fail('a control character in a string');
            ESCAPE.lastIndex = at;
            const sequence = ESCAPE.exec(text);
            if (!sequence)
                fail('an escape that JSON does not know');
            at += sequence[0].length;
            escapes = true;
        }
        at++;
        return escapes ? String(JSON.parse(text.slice(start, at))) : text.slice(start + 1, at - 1);
    }
    function readNumber(container, key) {
        NUMBER.lastIndex = at;
        const source = NUMBER.exec(text)?.[0];
        if (source === undefined)
            unexpected();
        at += source.length;
        const value = Number(source);
        if (String(value) !== source) {
            const members = sources.get(container) ?? new Map();
            sources.set(container, members.set(key, source));
        }
        return value;
    }
    function readWord(word, value) {
        if (!text.startsWith(word, at))
            unexpected();
        at += word.length;
        return value;
    }
    function readValue(container, key, depth) {
        skipSpace();
        switch (text[at]) {
            case '{':
                return readObject(depth + 1);
            case '[':
                return readArray(depth + 1);
            case '"':
                return readString();
            case 't':
                return readWord('true', true);
            case 'f':
                return readWord('false', false);
            case 'n':
                return readWord('null', null);
            default:
                return readNumber(container, key);
        }
    }
    function isEmpty(close, depth) {
        if (depth > maxJsonDepth)
            fail(`nested deeper than ${maxJsonDepth} levels`);
        at++;
        skipSpace();
        if (text[at] !== close)
            return false;
        at++;
        return true;
    }
    function isMore(close) {
        skipSpace();
        const character = text[at];
        if (character !== ',' && character !== close)
            unexpected();
        at++;
        return character === ',';
    }
    function readArray(depth) {
        const array = [];
        if (isEmpty(']', depth))
            return array;
        do
            array.push(readValue(array, array.length, depth));
        while (isMore(']'));
        return array;
    }
    function readObject(depth) {
        const object = {};
        if (isEmpty('}', depth))
            return object;
        do {
            skipSpace();
            if (text[at] !== '"')
                unexpected();
            const key = readString();
            skipSpace();
            if (text[at] !== ':')
                unexpected();
            at++;
            sources.get(object)?.delete(key);
            const value = readValue(object, key, depth);
            if (key === '__proto__')
                json_document_define(object, key, value);
            else
                object[key] = value;
        } while (isMore('}'));
        return object;
    }
    try {
        const value = readValue(documentRoot, documentRoot.key, 0);
        skipSpace();
        if (at < text.length)
            unexpected();
        return {
            ok: true,
            document: {
                value,
                numberSource: (container, key) => sources.get(container)?.get(key),
            },
        };
    }
    catch (error) {
        if (error instanceof JsonError)
            return { ok: false, why: error.message };
        throw error;
    }
}
function exactNumber(value, source) {
    if (source === undefined || Number.isSafeInteger(value))
        return value;
    return source.length <= maxIntegerLength && /^-?\d+$/.test(source) ? BigInt(source) : value;
}
function json_document_define(object, key, value) {
    Object.defineProperty(object, key, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/content.js



const contents = new WeakMap();
function contentOf(response) {
    const known = contents.get(response);
    if (known)
        return known;
    const text = once(() => decodeText(response.body, charsetOf(response)));
    const content = {
        text,
        json: once(() => readJson(text(), response.body)),
        sha256: once(() => (0,external_node_crypto_.createHash)('sha256').update(response.body).digest('hex')),
        md5: once(() => (0,external_node_crypto_.createHash)('md5').update(response.body).digest('hex')),
    };
    contents.set(response, content);
    return content;
}
function charsetOf(response) {
    const contentType = response.headers.find(([name]) => name === 'content-type')?.[1];
    return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase();
}
function decodeText(bytes, charset) {
    const label = charsetOfMark(bytes) ?? charset ?? 'utf-8';
    let decoder;
    try {
        decoder = new TextDecoder(label, { fatal: true });
    }
    catch {
        return { ok: false, why: `the charset ${text_quoted(label, 40)} of the content-type is not known` };
    }
    try {
        return { ok: true, text: decoder.decode(bytes) };
    }
    catch {
        const unnamed = label === 'utf-8' && charset === undefined;
        const cure = unnamed ? '; the content-type names no other charset' : '';
        return { ok: false, why: `the body is not text in ${label}${cure}` };
    }
}
function charsetOfMark(bytes) {
    const [first, second, third] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return 'utf-8';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    return undefined;
}
function readJson(decoded, body) {
    if (body.length === 0)
        return { ok: false, why: 'the body is empty, not JSON' };
    if (!decoded.ok)
        return { ok: false, why: `the body is not JSON: ${decoded.why}` };
    const parsed = parseJson(decoded.text);
    if (parsed.ok)
        return parsed;
    const beginning = `${text_quoted(decoded.text, 60)}, ${grouped(body.length)} bytes`;
    return { ok: false, why: `the body is not JSON: ${parsed.why} (${beginning})` };
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

var json_p3_esm = __webpack_require__(9056);
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/time-limit.js

const defaultRegexTimeLimitMs = 200;
function documentTimeLimitMs(limits) {
    return 10 * regexTimeLimitMs(limits);
}
function regexTimeLimitMs(limits) {
    const limit = limits.regexTimeLimitMs ?? defaultRegexTimeLimitMs;
    return Number.isFinite(limit) ? Math.max(1, Math.ceil(limit)) : defaultRegexTimeLimitMs;
}
const script = new external_node_vm_.Script('run()');
const sandbox = { run: () => { } };
const context = external_node_vm_.createContext(sandbox);
function withinTimeLimit(limitMs, run) {
    const outcome = [];
    try {
        sandbox.run = () => void outcome.push({ value: run() });
        script.runInContext(context, { timeout: limitMs });
    }
    catch (error) {
        if (isTimeout(error))
            return { ended: false };
        throw error;
    }
    sandbox.run = () => { };
    const [result] = outcome;
    return result ? { ended: true, value: result.value } : { ended: false };
}
function stopwatch(limitMs) {
    const endMs = performance.now() + limitMs;
    return { isOver: () => performance.now() > endMs };
}
function isTimeout(error) {
    return (typeof error === 'object' &&
        error !== null &&
        'code' in error &&
        error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT');
}
function reasonOf(error) {
    return typeof error === 'object' && error !== null && 'message' in error
        ? String(error.message)
        : String(error);
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/json-path.js




const { Match, Search } = json_p3_esm/* jsonpath */.YF.functions;
const maxPathLength = 4_000;
const maxNodes = 250_000;
class TextFunction {
    argTypes;
    returnType;
    #inner;
    constructor(inner) {
        this.#inner = inner;
        this.argTypes = inner.argTypes;
        this.returnType = inner.returnType;
    }
    call(text, pattern) {
        if (typeof text !== 'string' || typeof pattern !== 'string')
            return false;
        return this.#inner.call(text, pattern);
    }
}
const environment = new json_p3_esm/* JSONPathEnvironment */.Dd({ maxRecursionDepth: maxJsonDepth + 2 });
environment.functionRegister.set('match', new TextFunction(new Match({ throwErrors: true })));
environment.functionRegister.set('search', new TextFunction(new Search({ throwErrors: true })));
function checkJsonPath(path) {
    const compiled = compile(path);
    return compiled.ok ? undefined : compiled.why;
}
function selectNodes(path, document, limits) {
    const compiled = compile(path);
    if (!compiled.ok)
        return { ok: false, why: `not a JSON path: ${compiled.why}` };
    const { query } = compiled;
    const limitMs = documentTimeLimitMs(limits);
    try {
        const limited = withinTimeLimit(limitMs, () => collect(query, document));
        if (!limited.ended) {
            return { ok: false, why: `the JSON path took longer than ${grouped(limitMs)} ms` };
        }
        if (limited.value === undefined) {
            return { ok: false, why: `the JSON path selects more than ${grouped(maxNodes)} values` };
        }
        return { ok: true, nodes: limited.value, singular: query.singularQuery() };
    }
    catch (error) {
        return { ok: false, why: `the JSON path cannot be evaluated: ${reasonOf(error)}` };
    }
}
function compile(path) {
    if (path.length > maxPathLength) {
        return { ok: false, why: `it is longer than ${grouped(maxPathLength)} characters` };
    }
    try {
        return { ok: true, query: environment.compile(path) };
    }
    catch (error) {
        return { ok: false, why: reasonOf(error) };
    }
}
function collect(query, document) {
    const nodes = [];
    for (const node of query.lazyQuery(document.value)) {
        if (nodes.length === maxNodes)
            return undefined;
        nodes.push({
            value: node.value,
            source: sourceOf(node, document),
            get path() {
                return node.path;
            },
        });
    }
    return nodes;
}
function sourceOf({ location, value }, document) {
    if (typeof value !== 'number')
        return undefined;
    let container = documentRoot;
    let key = documentRoot.key;
    let next = document.value;
    for (const step of location) {
        container = next;
        key = step;
        next = next[step];
    }
    return document.numberSource(container, key);
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/pattern.js


function checkPattern(pattern, flags) {
    try {
        new RegExp(pattern, flags);
        return undefined;
    }
    catch (error) {
        return reasonOf(error);
    }
}
function runPattern({ pattern, flags }, text, limits) {
    const limitMs = regexTimeLimitMs(limits);
    try {
        const regex = new RegExp(pattern, flags);
        const limited = withinTimeLimit(limitMs, () => regex.exec(text));
        if (!limited.ended) {
            return { kind: 'error', message: `the pattern took longer than ${grouped(limitMs)} ms` };
        }
        return limited.value ? { kind: 'match', groups: [...limited.value] } : { kind: 'no-match' };
    }
    catch (error) {
        return { kind: 'error', message: reasonOf(error) };
    }
}
function findAll({ pattern, flags }, text, limits, most) {
    const limitMs = regexTimeLimitMs(limits);
    try {
        const regex = new RegExp(pattern, `${flags}g`);
        const limited = withinTimeLimit(limitMs, () => {
            const texts = [];
            for (const match of text.matchAll(regex)) {
                const found = match.length > 1 ? match[1] : match[0];
                if (found !== undefined)
                    texts.push(found);
                if (texts.length > most)
                    break;
            }
            return texts;
        });
        if (!limited.ended) {
            return { kind: 'error', message: `the pattern took longer than ${grouped(limitMs)} ms` };
        }
        return limited.value.length > most
            ? { kind: 'error', message: `the pattern matches more than ${grouped(most)} times` }
            : { kind: 'found', texts: limited.value };
    }
    catch (error) {
        return { kind: 'error', message: reasonOf(error) };
    }
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/set-cookie.js
const names = new Map([
    ['expires', 'expires'],
    ['max-age', 'max-age'],
    ['domain', 'domain'],
    ['path', 'path'],
    ['secure', 'secure'],
    ['httponly', 'http-only'],
    ['samesite', 'same-site'],
]);
function findCookie(name, { headers }) {
    const found = new Map();
    for (const [header, line] of headers) {
        const cookie = header === 'set-cookie' ? parseSetCookie(line) : undefined;
        if (cookie?.name !== name)
            continue;
        const { attributes } = cookie;
        const scope = `${attributes.get('domain')?.toLowerCase() ?? ''} ${attributes.get('path') ?? ''}`;
        found.set(scope, attributes);
    }
    const [attributes, ...others] = found.values();
    if (!attributes)
        return { kind: 'none' };
    return others.length > 0 ? { kind: 'several', count: found.size } : { kind: 'found', attributes };
}
function parseSetCookie(line) {
    const [pair = '', ...rest] = line.split(';');
    const equals = pair.indexOf('=');
    if (equals < 1)
        return undefined;
    const attributes = new Map([['value', pair.slice(equals + 1).trim()]]);
    for (const part of rest) {
        const at = part.indexOf('=');
        const attribute = names.get((at < 0 ? part : part.slice(0, at)).trim().toLowerCase());
        if (attribute)
            attributes.set(attribute, at < 0 ? '' : part.slice(at + 1).trim());
    }
    return { name: pair.slice(0, equals).trim(), attributes };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/observe.js




const dayMs = 86_400_000;
function observe(subject, response, options) {
    switch (subject.kind) {
        case 'status':
            return { kind: 'number', number: response.status };
        case 'http-version':
            return { kind: 'text', text: response.httpVersion };
        case 'header':
            return observeHeader(subject.name, response);
        case 'jsonpath':
            return observeJsonPath(subject.path, response, options);
        case 'body':
            return { kind: 'body' };
        case 'size':
            return { kind: 'number', number: response.body.length };
        case 'sha256':
        case 'md5':
            return { kind: 'text', text: contentOf(response)[subject.kind](), caseless: true };
        case 'bytes':
            return { kind: 'body' };
        case 'regex':
            return observeRegex(subject, response, options);
        case 'cookie':
            return observeCookie(subject.name, subject.attribute, response);
        case 'redirects':
            return observeRedirects(response);
        case 'url':
            return { kind: 'text', text: response.url };
        case 'ip':
            return observeAddress(response);
        case 'duration':
            return { kind: 'number', number: response.timings.total };
        case 'certificate':
            return observeCertificate(subject.field, response.certificate, options.nowMs ?? Date.now());
        case 'redirect':
            return observeRedirect(response);
        case 'version':
            return observeVersion(subject.from, response, options);
    }
}
function observeHeader(name, { headers }) {
    const wanted = name.toLowerCase();
    const texts = headers.filter(([each]) => each.toLowerCase() === wanted).map(([, text]) => text);
    return texts.length > 0
        ? { kind: 'texts', texts }
        : { kind: 'absent', why: 'there is no such header', countable: true };
}
function observeCookie(name, attribute, response) {
    const cookie = findCookie(name, response);
    switch (cookie.kind) {
        case 'none':
            return { kind: 'absent', why: 'the answer sets no such cookie', countable: false };
        case 'several':
            return {
                kind: 'unreadable',
                why: `the cookie is set ${cookie.count} times, for different domains or paths`,
            };
        case 'found': {
            const text = cookie.attributes.get(attribute);
            if (text === undefined) {
                return { kind: 'absent', why: `the cookie has no ${attribute}`, countable: false };
            }
            return { kind: 'text', text: attribute === 'same-site' ? asSameSite(text) : text };
        }
    }
}
const asSameSite = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1).toLowerCase()}`;
const maxMatches = 1_000;
function observeRegex(pattern, response, limits) {
    const decoded = contentOf(response).text();
    if (!decoded.ok)
        return { kind: 'unreadable', why: decoded.why };
    const found = findAll(pattern, decoded.text, limits, maxMatches);
    if (found.kind === 'error')
        return { kind: 'unreadable', why: found.message };
    return found.texts.length > 0
        ? { kind: 'texts', texts: found.texts, every: true }
        : { kind: 'absent', why: 'the pattern matches nothing', countable: true };
}
function observeRedirects({ redirects }) {
    const texts = redirects.map(({ to }) => to);
    return texts.length > 0
        ? { kind: 'texts', texts }
        : { kind: 'absent', why: 'no redirect was followed', countable: true };
}
function observeAddress({ remoteAddress }) {
    const address = /^\[?(.*?)\]?:\d+$/.exec(remoteAddress)?.[1];
    return address
        ? { kind: 'text', text: address.toLowerCase(), caseless: true }
        : { kind: 'unreadable', why: 'the address that answered is not known' };
}
function observeJsonPath(path, response, limits) {
    const json = contentOf(response).json();
    if (!json.ok)
        return { kind: 'unreadable', why: json.why };
    const selected = selectNodes(path, json.document, limits);
    if (!selected.ok)
        return { kind: 'unreadable', why: selected.why };
    const { nodes, singular } = selected;
    return nodes.length > 0
        ? { kind: 'nodes', nodes, singular }
        : { kind: 'absent', why: 'the path selects nothing', countable: true };
}
function observeCertificate(field, certificate, nowMs) {
    if (!certificate) {
        return { kind: 'unreadable', why: 'there is no certificate: the answer came without TLS' };
    }
    switch (field) {
        case 'days-left':
            return Number.isFinite(certificate.validToMs)
                ? { kind: 'number', number: Math.floor((certificate.validToMs - nowMs) / dayMs) }
                : { kind: 'unreadable', why: 'the certificate tells no end of its validity' };
        case 'names':
            return certificate.names.length > 0
                ? { kind: 'texts', texts: certificate.names, whole: true }
                : { kind: 'absent', why: 'the certificate has no alternative names', countable: true };
        case 'fingerprint':
        case 'serial':
            return { kind: 'text', text: certificate[field], caseless: true };
        case 'valid-from':
            return observeTime(certificate.validFromMs);
        case 'valid-to':
            return observeTime(certificate.validToMs);
        default:
            return { kind: 'text', text: certificate[field] };
    }
}
function observeTime(ms) {
    return Number.isFinite(ms)
        ? { kind: 'text', text: new Date(ms).toISOString() }
        : { kind: 'unreadable', why: 'the certificate does not tell' };
}
function observeRedirect(response) {
    const { status, url, headers, redirects } = response;
    const location = headers.find(([name]) => name === 'location')?.[1];
    if (status >= 300 && status <= 399 && location !== undefined) {
        const target = absoluteUrl(location, url);
        return target === undefined
            ? { kind: 'unreadable', why: `the Location "${location}" is no URL` }
            : { kind: 'text', text: target };
    }
    if (redirects.length > 0)
        return { kind: 'text', text: absoluteUrl(url, url) ?? url };
    return {
        kind: 'absent',
        why: `status ${status}${location === undefined ? ' without a Location' : ''} is no redirect`,
        countable: false,
    };
}
function absoluteUrl(reference, base) {
    return URL.canParse(reference, base) ? new URL(reference, base).href : undefined;
}
function observeVersion(from, response, limits) {
    if (from === 'body') {
        const decoded = contentOf(response).text();
        if (!decoded.ok)
            return { kind: 'unreadable', why: decoded.why };
        const text = decoded.text.trim();
        return text === ''
            ? { kind: 'absent', why: 'the body is empty', countable: false }
            : { kind: 'text', text };
    }
    if ('header' in from) {
        const observed = observeHeader(from.header, response);
        if (observed.kind !== 'texts')
            return observed;
        return oneText(observed.texts, 'the header comes with different values');
    }
    const observed = observeJsonPath(from.jsonpath, response, limits);
    if (observed.kind !== 'nodes')
        return observed;
    const texts = [];
    for (const node of observed.nodes) {
        const text = scalarText(node);
        if (text === undefined) {
            return { kind: 'unreadable', why: `the value at ${node.path} is no version` };
        }
        texts.push(text);
    }
    return oneText(texts, 'the path selects different values');
}
function oneText(texts, otherwise) {
    const [text, ...others] = texts;
    if (text === undefined)
        return { kind: 'absent', why: 'there is none', countable: false };
    return others.every((other) => other === text)
        ? { kind: 'text', text: text.trim() }
        : { kind: 'unreadable', why: otherwise };
}
function scalarText({ value, source, }) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' ? (source ?? String(value)) : undefined;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/equality.js


function equalsNode(expected, { value, source }, document, depth = 0) {
    if (typeof expected === 'number' && typeof value === 'number') {
        const exact = exactNumber(value, source);
        return !(exact < expected) && !(exact > expected);
    }
    if (!isContainer(expected) || !isContainer(value))
        return expected === value;
    if (depth > maxJsonDepth || Array.isArray(expected) !== Array.isArray(value))
        return false;
    const keys = Object.keys(expected);
    if (keys.length !== Object.keys(value).length)
        return false;
    const isList = Array.isArray(value);
    return keys.every((key) => {
        if (!Object.hasOwn(value, key))
            return false;
        const member = Reflect.get(value, key);
        const memberSource = document.numberSource(value, isList ? Number(key) : key);
        const node = { value: member, source: memberSource };
        return equalsNode(Reflect.get(expected, key), node, document, depth + 1);
    });
}
function equalsDocument(expected, document) {
    const source = document.numberSource(documentRoot, documentRoot.key);
    return equalsNode(expected, { value: document.value, source }, document);
}
function equalsText(expected, actual, subject, response) {
    if (!isPlainScalar(expected))
        return false;
    if (subject.kind === 'http-version' && typeof expected === 'number') {
        return Number(actual) === expected;
    }
    return asComparedText(String(expected), subject, response) === actual;
}
function asComparedText(expected, subject, response) {
    switch (subject.kind) {
        case 'sha256':
        case 'md5':
            return bareHash(expected);
        case 'redirect':
        case 'url':
            return absoluteUrl(expected, response.url) ?? expected;
        case 'cookie':
            return subject.attribute === 'same-site' ? asSameSite(expected) : expected;
        case 'ip':
            return expected.toLowerCase().replace(/^\[(.*)\]$/, '$1');
        case 'certificate':
            return ['fingerprint', 'serial'].includes(subject.field)
                ? bareHash(expected).replaceAll(':', '')
                : expected;
        default:
            return expected;
    }
}
function bareHash(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/^(?:sha256|md5):/, '');
}
function isPlainScalar(value) {
    return ['string', 'number', 'boolean'].includes(typeof value);
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/item.js





function verdict(holds, actual) {
    return { kind: holds ? 'holds' : 'fails', actual };
}
function undecided(actual) {
    return { kind: 'undecided', actual };
}
function show(item, { response, subject }) {
    switch (item.kind) {
        case 'text':
            return text_quoted(item.text);
        case 'number': {
            const unit = unitOf(subject);
            return unit === '' ? String(item.number) : `${grouped(item.number)}${unit}`;
        }
        case 'json':
            return item.node.source ?? shownJson(item.node.value);
        case 'body': {
            if (response.body.length === 0)
                return 'an empty body';
            const decoded = contentOf(response).text();
            return decoded.ok ? showBeginning(decoded.text, item) : counted(response.body.length, 'byte');
        }
    }
}
function showBeginning(text, item) {
    const beginning = text_quoted(text);
    return item.kind === 'body' && text.length > 120
        ? `${beginning} (${counted(text.length, 'character')})`
        : beginning;
}
function textOf(item, { response }) {
    switch (item.kind) {
        case 'text':
            return { ok: true, text: item.text };
        case 'number':
            return { ok: true, text: String(item.number) };
        case 'json': {
            const text = scalarText(item.node);
            if (text !== undefined)
                return { ok: true, text };
            const { value } = item.node;
            return { ok: false, why: `${shownJson(value)} is not text but ${describeValueType(value)}` };
        }
        case 'body':
            return contentOf(response).text();
    }
}
const item_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
function numberOf(item, judging) {
    if (item.kind === 'number')
        return item.number;
    if (item.kind === 'json') {
        const { value, source } = item.node;
        return typeof value === 'number'
            ? exactNumber(value, source)
            : `${shownJson(value)} is not a number but ${describeValueType(value)}`;
    }
    const read = textOf(item, judging);
    if (!read.ok)
        return read.why;
    const text = read.text.trim();
    return item_NUMBER.test(text) ? Number(text) : `${text_quoted(read.text)} is not a number`;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/body-type/bytes.js
function startsWithBytes(bytes, signature, at = 0) {
    return signature.every((byte, index) => bytes[at + index] === byte);
}
function asciiAt(bytes, at, length) {
    return String.fromCharCode(...bytes.subarray(at, at + length).map((byte) => byte & 0x7f));
}
function uint16BigEndian(bytes, at) {
    const view = viewOf(bytes, at, 2);
    return view?.getUint16(0);
}
function uint16LittleEndian(bytes, at) {
    return viewOf(bytes, at, 2)?.getUint16(0, true);
}
function uint32BigEndian(bytes, at) {
    return viewOf(bytes, at, 4)?.getUint32(0);
}
function uint32LittleEndian(bytes, at) {
    return viewOf(bytes, at, 4)?.getUint32(0, true);
}
function uint64BigEndian(bytes, at) {
    return safeNumber(viewOf(bytes, at, 8)?.getBigUint64(0));
}
function uint64LittleEndian(bytes, at) {
    return safeNumber(viewOf(bytes, at, 8)?.getBigUint64(0, true));
}
function safeNumber(value) {
    return value === undefined || value > Number.MAX_SAFE_INTEGER ? undefined : Number(value);
}
function viewOf(bytes, at, length) {
    if (at < 0 || at + length > bytes.length)
        return undefined;
    return new DataView(bytes.buffer, bytes.byteOffset + at, length);
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/body-type/avif.js


function looksLikeAvif(bytes) {
    if (asciiAt(bytes, 4, 4) !== 'ftyp')
        return false;
    const end = Math.min(uint32BigEndian(bytes, 0) ?? 0, bytes.length);
    for (let at = 8; at + 4 <= end; at += 4) {
        if (at !== 12 && /^avi[fs]$/.test(asciiAt(bytes, at, 4)))
            return true;
    }
    return false;
}
function checkAvif(bytes) {
    const seen = new Set();
    let at = 0;
    while (at < bytes.length) {
        const header = boxAt(bytes, at);
        if (!header)
            return `ends after ${counted(bytes.length, 'byte')}, within the header of a box`;
        const { type, length } = header;
        if (length < 8)
            return `is damaged: a box of length ${length} at byte ${grouped(at)}`;
        if (at + length > bytes.length) {
            const whole = grouped(at + length);
            return `ends after ${grouped(bytes.length)} of at least ${whole} bytes, within its ${type} box`;
        }
        seen.add(type);
        at += length;
    }
    const missing = ['meta', 'mdat'].find((type) => !seen.has(type));
    return missing === undefined
        ? undefined
        : `ends after ${counted(bytes.length, 'byte')}: no ${missing} box`;
}
function boxAt(bytes, at) {
    const short = uint32BigEndian(bytes, at);
    const type = asciiAt(bytes, at + 4, 4);
    if (short === undefined || type.length < 4)
        return undefined;
    if (short === 0)
        return { type, length: bytes.length - at };
    const length = short === 1 ? uint64BigEndian(bytes, at + 8) : short;
    return length === undefined ? undefined : { type, length };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/body-type/gif.js


function looksLikeGif(bytes) {
    return /^GIF8[79]a$/.test(asciiAt(bytes, 0, 6));
}
function checkGif(bytes) {
    const ends = `ends after ${counted(bytes.length, 'byte')}: no trailer`;
    let images = 0;
    let at = 13 + colourTableLength(bytes[10]);
    while (at < bytes.length) {
        switch (bytes[at]) {
            case 0x3b:
                if (images === 0)
                    return 'has no image in it';
                return checkPadding(bytes.subarray(at + 1));
            case 0x21:
                at = endOfSubBlocks(bytes, at + 2);
                break;
            case 0x2c:
                images++;
                at = endOfSubBlocks(bytes, at + 11 + colourTableLength(bytes[at + 9]));
                break;
            default:
                return `is damaged: no block begins at byte ${at}`;
        }
    }
    return ends;
}
function colourTableLength(flags) {
    return flags !== undefined && flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}
function endOfSubBlocks(bytes, start) {
    let at = start;
    for (;;) {
        const length = bytes[at];
        if (length === undefined)
            return bytes.length;
        at += length + 1;
        if (length === 0)
            return at;
    }
}
function checkPadding(rest) {
    return rest.some((byte) => byte !== 0)
        ? `has ${counted(rest.length, 'byte')} after its end`
        : undefined;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/body-type/gzip.js




const maxDecompressedMiB = 128;
function looksLikeGzip(bytes) {
    return startsWithBytes(bytes, [0x1f, 0x8b, 8]);
}
function checkGzip(bytes) {
    try {
        (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: maxDecompressedMiB * 1024 * 1024 });
        return undefined;
    }
    catch (error) {
        const code = error.code;
        if (code === 'ERR_BUFFER_TOO_LARGE') {
            return `decompresses to more than ${grouped(maxDecompressedMiB)} MiB and was not read further`;
        }
        if (code === 'Z_BUF_ERROR') {
            return `ends after ${counted(bytes.length, 'byte')}, before its data does`;
        }
        return `is damaged: ${reasonOf(error)}`;
    }
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/body-type/jpeg.js


const marker = { restart0: 0xd0, restart7: 0xd7, start: 0xd8, end: 0xd9, scan: 0xda, tem: 0x01 };
function looksLikeJpeg(bytes) {
    return startsWithBytes(bytes, [0xff, marker.start, 0xff]);
}
function checkJpeg(bytes) {
    const ends = `ends after ${counted(bytes.length, 'byte')}: no end of image (EOI)`;
    let hasFrame = false;
    let hasScan = false;
    let at = 2;
    while (at < bytes.length) {
        if (bytes[at] !== 0xff)
            return `is damaged: no marker at byte ${at}`;
        while (bytes[at] === 0xff)
            at++;
        const code = bytes[at];
        at++;
        if (code === undefined)
            break;
        if (code === marker.end)
            return hasFrame && hasScan ? undefined : 'has no image in it';
        if (isAlone(code))
            continue;
        const length = uint16BigEndian(bytes, at);
        if (length === undefined)
            break;
        if (length < 2)
            return `is damaged: a segment of length ${length} at byte ${at}`;
        if (isFrame(code)) {
            if (length >= 8 && uint16BigEndian(bytes, at + 5) === 0)
                return 'has no area: its width is 0';
            hasFrame = true;
        }
        at += length;
        if (code === marker.scan) {
            if (!hasFrame)
                return 'has a scan before its frame';
            hasScan = true;
            at = endOfScan(bytes, at);
        }
    }
    return ends;
}
function isAlone(code) {
    return (code >= marker.restart0 && code <= marker.restart7) || code === marker.tem;
}
function isFrame(code) {
    return code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc;
}
function endOfScan(bytes, start) {
    let at = start;
    for (;;) {
        at = bytes.indexOf(0xff, at);
        if (at === -1)
            return bytes.length;
        const next = bytes[at + 1];
        const belongs = next === 0 || (next !== undefined && isAlone(next));
        if (!belongs && next !== 0xff)
            return at;
        at += belongs ? 2 : 1;
    }
}

var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/body-type/markup.js



const maxDepth = 1_000;
function decodeXml(bytes, charset) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200));
    const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head.toString('latin1'));
    return decodeText(bytes, charset ?? declared?.[1]?.toLowerCase());
}
function readXml(text) {
    let root;
    let depth = 0;
    const parser = new saxes/* SaxesParser */.wT({ xmlns: true });
    parser.on('doctype', (doctype) => {
        for (const [, name = ''] of doctype.matchAll(/<!ENTITY\s+([^\s%"'<>&;]{1,100})\s/g)) {
            parser.ENTITIES[name] = '';
        }
    });
    parser.on('opentag', ({ local }) => {
        root ??= local;
        depth++;
        if (depth > maxDepth)
            throw new Error(`nested deeper than ${maxDepth} levels`);
    });
    parser.on('closetag', () => {
        depth--;
    });
    try {
        parser.write(text).close();
        return root === undefined ? { ok: false, why: 'no element in it' } : { ok: true, root };
    }
    catch (error) {
        return { ok: false, why: reasonOf(error) };
    }
}
function firstTag(text) {
    let at = 0;
    for (;;) {
        while (/\s/.test(text.charAt(at)))
            at++;
        if (!text.startsWith('<!--', at))
            break;
        const end = text.indexOf('-->', at);
        if (end === -1)
            return undefined;
        at = end + 3;
    }
    const tag = /^<([!?]?[a-z][\w:.-]*)(\s+html(?=[\s>]))?/i.exec(text.slice(at, at + 200));
    if (!tag)
        return undefined;
    const [, name = '', doctype] = tag;
    const lower = name.toLowerCase();
    if (lower === '?xml') {
        const end = text.indexOf('?>', at);
        const inner = end === -1 ? undefined : firstTag(text.slice(end + 2, end + 20_002));
        return inner !== undefined && isHtmlTag(inner) ? inner : '?xml';
    }
    return lower === '!doctype' && doctype ? '!doctype html' : lower;
}
function isHtmlTag(tag) {
    return ['!doctype html', 'html', 'head', 'body'].includes(tag);
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/body-type/pdf.js


const headerWithin = 1_024;
const trailerWithin = 1_024;
function looksLikePdf(bytes) {
    return headerAt(bytes) !== -1;
}
function checkPdf(bytes) {
    const tail = latin1(bytes.subarray(-trailerWithin));
    const trailer = /startxref[\s\0]+(\d{1,15})[\s\0]+%%EOF[\s\0]*$/.exec(tail);
    if (!trailer)
        return `ends after ${counted(bytes.length, 'byte')}: no startxref and %%EOF at its end`;
    const offset = Number(trailer[1]);
    const found = [offset, offset + headerAt(bytes)].some((at) => isCrossReference(bytes, at));
    return found ? undefined : `is damaged: no cross-reference table at byte ${grouped(offset)}`;
}
function isCrossReference(bytes, at) {
    return /^\s*(?:xref\s|\d+\s+\d+\s+obj\b)/.test(asciiAt(bytes, at, 32));
}
function headerAt(bytes) {
    return latin1(bytes.subarray(0, headerWithin)).search(/%PDF-\d\.\d/);
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/body-type/png.js



const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const bitDepths = {
    0: [1, 2, 4, 8, 16],
    2: [8, 16],
    3: [1, 2, 4, 8],
    4: [8, 16],
    6: [8, 16],
};
function looksLikePng(bytes) {
    return startsWithBytes(bytes, SIGNATURE);
}
function checkPng(bytes) {
    const ends = `ends after ${counted(bytes.length, 'byte')}`;
    const seen = new Set();
    let dataLength = 0;
    let at = SIGNATURE.length;
    let colourType;
    while (at < bytes.length) {
        const length = uint32BigEndian(bytes, at);
        const type = asciiAt(bytes, at + 4, 4);
        const crc = length === undefined ? undefined : uint32BigEndian(bytes, at + 8 + length);
        if (length === undefined || crc === undefined) {
            const within = /^[A-Za-z]{4}$/.test(type) ? `, within its ${type} chunk` : '';
            return `${ends}${within}: no IEND chunk`;
        }
        if ((0,external_node_zlib_.crc32)(bytes.subarray(at + 4, at + 8 + length)) !== crc) {
            return `is damaged: the checksum of its ${text_quoted(type)} chunk at byte ${grouped(at)} is wrong`;
        }
        if (seen.size === 0) {
            if (type !== 'IHDR')
                return `begins with ${text_quoted(type)}, not with IHDR`;
            const wrong = png_checkHeader(bytes.subarray(at + 8, at + 8 + length));
            if (wrong !== undefined)
                return wrong;
            colourType = bytes[at + 17];
        }
        else if (type === 'IHDR')
            return 'has two IHDR chunks';
        seen.add(type);
        if (type === 'IDAT')
            dataLength += length;
        at += 12 + length;
        if (type === 'IEND')
            break;
    }
    if (!seen.has('IEND'))
        return `${ends}: no IEND chunk`;
    if (dataLength === 0)
        return 'has no image data (IDAT)';
    if (colourType === 3 && !seen.has('PLTE'))
        return 'has no palette (PLTE), which its colours need';
    return at < bytes.length ? `has ${counted(bytes.length - at, 'byte')} after its end` : undefined;
}
function png_checkHeader(header) {
    if (header.length !== 13)
        return 'has an IHDR chunk of the wrong length';
    const width = uint32BigEndian(header, 0) ?? 0;
    const height = uint32BigEndian(header, 4) ?? 0;
    const [depth = 0, colourType = 0, compression, filter, interlace = 0] = header.subarray(8);
    if (width === 0 || height === 0)
        return `has no area: ${width} × ${height} pixels`;
    const known = bitDepths[colourType]?.includes(depth) && compression === 0 && filter === 0 && interlace <= 1;
    return known ? undefined : 'has an IHDR chunk with values that PNG does not know';
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/body-type/webp.js


function looksLikeWebp(bytes) {
    return asciiAt(bytes, 0, 4) === 'RIFF' && asciiAt(bytes, 8, 4) === 'WEBP';
}
function checkWebp(bytes) {
    const length = 8 + (uint32LittleEndian(bytes, 4) ?? 0);
    if (bytes.length < length) {
        return `ends after ${grouped(bytes.length)} of ${counted(length, 'byte')}`;
    }
    if (bytes.length > length)
        return `has ${counted(bytes.length - length, 'byte')} after its end`;
    let at = 12;
    let hasImage = false;
    let isFirst = true;
    while (at < length) {
        const type = asciiAt(bytes, at, 4);
        const size = uint32LittleEndian(bytes, at + 4);
        if (size === undefined || at + 8 + size > length) {
            return `is damaged: its chunk at byte ${grouped(at)} is longer than the file`;
        }
        if (isFirst && !['VP8 ', 'VP8L', 'VP8X'].includes(type))
            return 'begins with no image chunk';
        isFirst = false;
        const wrong = checkChunk(type, bytes.subarray(at + 8, at + 8 + size));
        if (wrong !== undefined)
            return wrong;
        hasImage ||= type === 'VP8 ' || type === 'VP8L' || type === 'ANMF';
        at += 8 + size + (size % 2);
    }
    return hasImage ? undefined : 'has no image in it';
}
function checkChunk(type, data) {
    if (type === 'VP8L' && data[0] !== 0x2f)
        return 'is damaged: its VP8L data has no signature';
    if (type !== 'VP8 ')
        return undefined;
    if (!startsWithBytes(data, [0x9d, 0x01, 0x2a], 3)) {
        return 'is damaged: its VP8 data has no start code';
    }
    const width = (uint16LittleEndian(data, 6) ?? 0) & 0x3fff;
    const height = (uint16LittleEndian(data, 8) ?? 0) & 0x3fff;
    return width === 0 || height === 0 ? `has no area: ${width} × ${height} pixels` : undefined;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/body-type/zip.js


const LOCAL = [0x50, 0x4b, 3, 4];
const ENTRY = [0x50, 0x4b, 1, 2];
const END = [0x50, 0x4b, 5, 6];
const END_64 = [0x50, 0x4b, 6, 6];
const LOCATOR_64 = [0x50, 0x4b, 6, 7];
const endLength = 22;
const maxCommentLength = 65_535;
function looksLikeZip(bytes) {
    return startsWithBytes(bytes, LOCAL) || startsWithBytes(bytes, END);
}
function checkZip(bytes) {
    const directory = findDirectory(bytes);
    if (!directory)
        return `ends after ${counted(bytes.length, 'byte')}: no directory at its end`;
    const start = directory.end - directory.length;
    const shift = start - directory.offset;
    if (start < 0 || shift < 0)
        return 'is damaged: its directory is longer than the file';
    let at = start;
    for (let index = 0; index < directory.entries; index++) {
        const next = endOfEntry(bytes, at);
        if (!startsWithBytes(bytes, ENTRY, at) || next === undefined || next > directory.end) {
            return `is damaged: entry ${grouped(index + 1)} of its directory is not where it should be`;
        }
        const local = uint32LittleEndian(bytes, at + 42) ?? 0;
        if (local !== 0xffffffff && !startsWithBytes(bytes, LOCAL, local + shift)) {
            return `is damaged: the file of entry ${grouped(index + 1)} is not where its directory says`;
        }
        at = next;
    }
    return at === directory.end ? undefined : 'is damaged: its directory has more than its entries';
}
function findDirectory(bytes) {
    const last = bytes.length - endLength;
    for (let at = last; at >= Math.max(0, last - maxCommentLength); at--) {
        if (!startsWithBytes(bytes, END, at))
            continue;
        if (at + endLength + (uint16LittleEndian(bytes, at + 20) ?? 0) !== bytes.length)
            continue;
        const entries = uint16LittleEndian(bytes, at + 10) ?? 0;
        const length = uint32LittleEndian(bytes, at + 12) ?? 0;
        const offset = uint32LittleEndian(bytes, at + 16) ?? 0;
        const isLarge = entries === 0xffff || length === 0xffffffff || offset === 0xffffffff;
        const large = isLarge ? findDirectory64(bytes, at - 20) : undefined;
        return large ?? { entries, length, offset, end: at };
    }
    return undefined;
}
function findDirectory64(bytes, locatorAt) {
    if (!startsWithBytes(bytes, LOCATOR_64, locatorAt))
        return undefined;
    const at = uint64LittleEndian(bytes, locatorAt + 8);
    if (at === undefined || !startsWithBytes(bytes, END_64, at))
        return undefined;
    const entries = uint64LittleEndian(bytes, at + 32);
    const length = uint64LittleEndian(bytes, at + 40);
    const offset = uint64LittleEndian(bytes, at + 48);
    if (entries === undefined || length === undefined || offset === undefined)
        return undefined;
    return { entries, length, offset, end: at };
}
function endOfEntry(bytes, at) {
    const name = uint16LittleEndian(bytes, at + 28);
    const extra = uint16LittleEndian(bytes, at + 30);
    const comment = uint16LittleEndian(bytes, at + 32);
    if (name === undefined || extra === undefined || comment === undefined)
        return undefined;
    return at + 46 + name + extra + comment;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/body-type/index.js












const binaryFormats = {
    png: { name: 'a PNG', looksLike: looksLikePng, check: checkPng },
    jpeg: { name: 'a JPEG', looksLike: looksLikeJpeg, check: checkJpeg },
    gif: { name: 'a GIF', looksLike: looksLikeGif, check: checkGif },
    webp: { name: 'a WebP', looksLike: looksLikeWebp, check: checkWebp },
    avif: { name: 'an AVIF', looksLike: looksLikeAvif, check: checkAvif },
    zip: { name: 'a ZIP', looksLike: looksLikeZip, check: checkZip },
    gzip: { name: 'a gzip file', looksLike: looksLikeGzip, check: checkGzip },
    pdf: { name: 'a PDF', looksLike: looksLikePdf, check: checkPdf },
};
function checkBody(type, response) {
    const { body } = response;
    if (body.length === 0)
        return 'an empty body';
    switch (type) {
        case 'non-empty':
            return undefined;
        case 'json':
            return checkJson(response);
        case 'xml':
        case 'svg':
            return checkMarkup(type, response);
        case 'html':
            return isHtml(response) ? undefined : describeBody(response);
        case 'text':
            return checkText(response);
        default: {
            const { name, looksLike, check } = binaryFormats[type];
            if (!looksLike(body))
                return describeBody(response);
            const wrong = check(body);
            return wrong === undefined ? undefined : `${name} that ${wrong}`;
        }
    }
}
function checkJson(response) {
    const json = contentOf(response).json();
    if (json.ok)
        return undefined;
    const is = kindOf(response);
    return is === 'text' ? json.why : describeBody(response);
}
function checkMarkup(type, response) {
    const decoded = decodeXml(response.body, charsetOf(response));
    if (!decoded.ok || firstTag(decoded.text) === undefined)
        return describeBody(response);
    const xml = readXml(decoded.text);
    if (!xml.ok) {
        return isHtml(response) ? describeBody(response) : `XML that is not well-formed: ${xml.why}`;
    }
    if (type === 'xml' || xml.root === 'svg')
        return undefined;
    return `XML whose root is ${text_quoted(xml.root, 40)}, not "svg"`;
}
function checkText(response) {
    const decoded = contentOf(response).text();
    if (!decoded.ok)
        return `${describeBody(response)}: ${decoded.why}`;
    const control = binaryControlIn(decoded.text);
    if (control === undefined)
        return undefined;
    const code = control.charCodeAt(0).toString(16).padStart(2, '0');
    return `${describeBody(response)}: the control character 0x${code} is in it`;
}
function binaryControlIn(text) {
    for (const [character] of text.matchAll(/[^\P{Cc}\t\n\f\r\u007f-\u009f]/gu)) {
        if (character !== '\u001b')
            return character;
    }
    return undefined;
}
function isHtml(response) {
    return kindOf(response) === 'html';
}
function kindOf(response) {
    const { body } = response;
    const types = Object.keys(binaryFormats);
    const binary = types.find((type) => binaryFormats[type].looksLike(body));
    if (binary)
        return binary;
    const strict = decodeXml(body, charsetOf(response));
    const text = strict.ok ? strict.text : Buffer.from(body).toString('latin1');
    if (binaryControlIn(text) !== undefined)
        return 'binary data';
    const tag = firstTag(text);
    if (tag !== undefined && isHtmlTag(tag))
        return 'html';
    if (!strict.ok)
        return 'binary data';
    if (tag === 'svg')
        return 'svg';
    if (tag !== undefined && (tag === '?xml' || readXml(text).ok))
        return 'xml';
    return contentOf(response).json().ok ? 'json' : 'text';
}
function describeBody(response) {
    const { body } = response;
    const kind = kindOf(response);
    switch (kind) {
        case 'binary data': {
            const first = Buffer.from(body.subarray(0, 8))
                .toString('hex')
                .replace(/..(?=.)/g, '$& ');
            return `binary data (${first}${body.length > 8 ? ' …' : ''}, ${counted(body.length, 'byte')})`;
        }
        case 'json': {
            const json = contentOf(response).json();
            return json.ok ? `json (${shownJson(json.document.value)})` : kind;
        }
        case 'html':
        case 'svg':
        case 'xml':
        case 'text': {
            const beginning = Buffer.from(body.subarray(0, 400)).toString('utf8').trimStart();
            return `${kind} (${text_quoted(beginning, 100)})`;
        }
        default:
            return `${kind} (${counted(body.length, 'byte')})`;
    }
}
const aliases = {
    jpg: 'jpeg',
    htm: 'html',
    gz: 'gzip',
    txt: 'text',
    plain: 'text',
    'text/plain': 'text',
    'application/json': 'json',
};
const vectorTiles = new Set(['mvt', 'pbf', 'vector-tile', 'mapbox-vector-tile', 'protobuf']);
function unsupportedBodyTypeHint(word) {
    const lower = word.toLowerCase().replace(/^image\//, '');
    if (vectorTiles.has(lower)) {
        return 'vector tiles have no mark by which their content could be known; ask for their size, sha256 or content-type instead';
    }
    if (lower === 'empty')
        return 'for an empty body ask `size: 0`';
    const meant = aliases[lower] ?? bodyTypes.find((type) => type === lower);
    if (meant !== undefined)
        return `write ${meant}`;
    return `a body can be one of ${bodyTypes.join(', ')}`;
}

var dereference = __webpack_require__(1176);
var validate = __webpack_require__(1339);
var format = __webpack_require__(4025);
;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/json-schema.js





const drafts = [
    [/^https?:\/\/json-schema\.org\/draft-04\/schema#?$/, '4'],
    [/^https?:\/\/json-schema\.org\/draft-0[67]\/schema#?$/, '7'],
    [/^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, '2019-09'],
    [/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, '2020-12'],
];
const noteFormats = new Set(['int32', 'int64', 'float', 'double', 'byte', 'binary', 'password']);
const typeNames = new Set(['string', 'number', 'integer', 'boolean', 'null', 'array', 'object']);
const keywords = new Map([
    ['$ref', ['text']],
    ['$recursiveRef', ['text']],
    ['type', ['text', 'texts']],
    ['enum', ['list']],
    ['required', ['texts']],
    ['minimum', ['number']],
    ['maximum', ['number']],
    ['exclusiveMinimum', ['number']],
    ['exclusiveMaximum', ['number']],
    ['multipleOf', ['number']],
    ['minLength', ['number']],
    ['maxLength', ['number']],
    ['pattern', ['text']],
    ['format', ['text']],
    ['minItems', ['number']],
    ['maxItems', ['number']],
    ['uniqueItems', ['flag']],
    ['minContains', ['number']],
    ['maxContains', ['number']],
    ['minProperties', ['number']],
    ['maxProperties', ['number']],
    ['properties', ['schema map']],
    ['patternProperties', ['schema map']],
    ['additionalProperties', ['schema']],
    ['unevaluatedProperties', ['schema']],
    ['propertyNames', ['schema']],
    ['dependentSchemas', ['schema map']],
    ['items', ['schema', 'schemas']],
    ['prefixItems', ['schemas']],
    ['additionalItems', ['schema']],
    ['unevaluatedItems', ['schema']],
    ['contains', ['schema']],
    ['allOf', ['schemas']],
    ['anyOf', ['schemas']],
    ['oneOf', ['schemas']],
    ['not', ['schema']],
    ['if', ['schema']],
    ['then', ['schema']],
    ['else', ['schema']],
    ['definitions', ['schema map']],
    ['$defs', ['schema map']],
]);
const otherAssertions = new Set(['const', 'dependentRequired', 'dependencies']);
const definitionsOnly = new Set(['definitions', '$defs']);
function checkSchema(schema) {
    const compiled = json_schema_compile(schema);
    return compiled.ok ? undefined : compiled.why;
}
function validateBySchema(schema, value, limits) {
    const compiled = compileOnce(schema);
    if (!compiled.ok)
        return { kind: 'error', message: `the schema cannot be used: ${compiled.why}` };
    const limitMs = documentTimeLimitMs(limits);
    try {
        const limited = withinTimeLimit(limitMs, () => compiled.validate(value));
        if (!limited.ended) {
            return { kind: 'error', message: `the schema took longer than ${grouped(limitMs)} ms` };
        }
        const { valid, errors } = limited.value;
        return valid ? { kind: 'valid' } : { kind: 'invalid', why: explain(errors, value) };
    }
    catch (error) {
        return { kind: 'error', message: `the schema cannot be applied: ${reasonOf(error)}` };
    }
}
const compiledSchemas = new WeakMap();
function compileOnce(schema) {
    const known = isObject(schema) ? compiledSchemas.get(schema) : undefined;
    const compiled = known ?? json_schema_compile(schema);
    if (isObject(schema))
        compiledSchemas.set(schema, compiled);
    return compiled;
}
function json_schema_compile(schema) {
    try {
        if (!isObject(schema))
            return { ok: false, why: 'it is no object such as { "type": "object" }' };
        const draft = draftOf(schema);
        if (draft === undefined) {
            const named = shownJson(schema.$schema, 80);
            const why = `$schema ${named} is not supported: draft 4, 6, 7, 2019-09 and 2020-12 are`;
            return { ok: false, why };
        }
        const copy = structuredClone(schema);
        const wrong = checkAssertions(schema) ?? checkSubschema(schema, '#', draft, 0);
        if (wrong !== undefined)
            return { ok: false, why: wrong };
        const lookup = (0,dereference/* dereference */.DS)(copy);
        const apply = (value) => (0,validate/* validate */.t)(value, copy, draft, lookup, true);
        const astray = checkReferences(lookup) ?? checkLoop(apply);
        return astray === undefined ? { ok: true, validate: apply } : { ok: false, why: astray };
    }
    catch (error) {
        return { ok: false, why: reasonOf(error) };
    }
}
function draftOf({ $schema }) {
    if ($schema === undefined)
        return '2020-12';
    return typeof $schema === 'string' ? drafts.find(([of]) => of.test($schema))?.[1] : undefined;
}
function checkAssertions(schema) {
    const some = Object.keys(schema).some((key) => (keywords.has(key) && !definitionsOnly.has(key)) || otherAssertions.has(key));
    return some
        ? undefined
        : 'none of its keywords checks anything (type, properties, required, $ref …)';
}
function checkSubschema(schema, at, draft, depth) {
    if (typeof schema === 'boolean') {
        return draft === '4' ? `${at}: a schema of draft 4 is an object` : undefined;
    }
    if (!isObject(schema))
        return `${at}: a schema is an object`;
    if (depth > maxJsonDepth)
        return `${at}: nested deeper than ${maxJsonDepth} levels`;
    for (const key of ['$dynamicRef', '$recursiveRef']) {
        if (key in schema && (key === '$dynamicRef' || draft !== '2019-09')) {
            return `${at}/${key}: not supported; use $ref`;
        }
    }
    for (const [key, value] of Object.entries(schema)) {
        const wrong = checkKeyword(key, value, `${at}/${key}`, draft, depth);
        if (wrong !== undefined)
            return wrong;
    }
    return undefined;
}
function checkKeyword(key, value, at, draft, depth) {
    const kinds = kindsOf(key, draft);
    if (!kinds)
        return undefined;
    const kind = kinds.find((candidate) => isOfKind(value, candidate));
    if (kind === undefined)
        return `${at}: must be ${kinds.map((each) => kindNames[each]).join(' or ')}`;
    if (key === 'type')
        return checkType(value, at);
    if (key === 'format')
        return checkFormat(String(value), at);
    if (key === 'pattern')
        return checkUnicodePattern(String(value), at);
    if (kind === 'schema')
        return checkSubschema(value, at, draft, depth + 1);
    if (kind !== 'schemas' && kind !== 'schema map')
        return undefined;
    for (const [name, subschema] of Object.entries(value)) {
        const wrong = (key === 'patternProperties' ? checkUnicodePattern(name, at) : undefined) ??
            checkSubschema(subschema, `${at}/${name}`, draft, depth + 1);
        if (wrong !== undefined)
            return wrong;
    }
    return undefined;
}
function kindsOf(key, draft) {
    if (draft === '4' && key.startsWith('exclusiveM'))
        return ['flag'];
    return keywords.get(key);
}
const kindNames = {
    number: 'a number',
    text: 'a text',
    texts: 'a list of texts',
    schema: 'a schema',
    schemas: 'a list of schemas',
    'schema map': 'an object of schemas',
    flag: 'true or false',
    list: 'a list',
};
function isOfKind(value, kind) {
    switch (kind) {
        case 'number':
            return typeof value === 'number';
        case 'text':
            return typeof value === 'string';
        case 'texts':
            return Array.isArray(value) && value.every((each) => typeof each === 'string');
        case 'schema':
            return typeof value === 'boolean' || isObject(value);
        case 'schemas':
        case 'list':
            return Array.isArray(value);
        case 'schema map':
            return isObject(value);
        case 'flag':
            return typeof value === 'boolean';
    }
}
function checkType(value, at) {
    const unknown = [value].flat().find((name) => !typeNames.has(String(name)));
    return unknown === undefined
        ? undefined
        : `${at}: no type is named ${shownJson(unknown, 40)}; there are ${[...typeNames].join(', ')}`;
}
function checkFormat(name, at) {
    if (Object.hasOwn(format/* format */.G, name) || noteFormats.has(name))
        return undefined;
    return `${at}: the format ${text_quoted(name, 40)} is not checked, so it would pass everything; use a pattern, or one of ${Object.keys(format/* format */.G).join(', ')}`;
}
function checkUnicodePattern(pattern, at) {
    const wrong = checkPattern(pattern, 'u');
    return wrong === undefined ? undefined : `${at}: ${wrong}`;
}
function checkReferences(lookup) {
    for (const subschema of Object.values(lookup)) {
        if (!isObject(subschema) || typeof subschema.$ref !== 'string')
            continue;
        const absolute = typeof subschema.__absolute_ref__ === 'string' ? subschema.__absolute_ref__ : subschema.$ref;
        if (lookup[absolute] !== undefined)
            continue;
        const named = `$ref ${text_quoted(subschema.$ref, 80)}`;
        return subschema.$ref.startsWith('#')
            ? `${named} leads nowhere in this schema`
            : `${named} is in another document, which is not fetched: put its schema under $defs`;
    }
    return undefined;
}
function checkLoop(apply) {
    try {
        apply(null);
        return undefined;
    }
    catch (error) {
        return isStackOverflow(error) ? 'a $ref leads back to itself without end' : reasonOf(error);
    }
}
function isStackOverflow(error) {
    return isObject(error) && error.name === 'RangeError';
}
function explain(errors, value) {
    const told = errors.filter(({ keyword }) => !enclosing.has(keyword));
    const reasons = (told.length > 0 ? told : errors).slice(0, 3).map((each) => reason(each, value));
    const more = told.length > 3 ? `, and ${counted(told.length - 3, 'more error')}` : '';
    return `${reasons.join('; ')}${more}`;
}
const enclosing = new Set([
    ...['$ref', '$recursiveRef', 'properties', 'patternProperties', 'additionalProperties', 'items'],
    ...['prefixItems', 'additionalItems', 'allOf', 'if', 'dependentSchemas', 'propertyNames'],
]);
function reason({ instanceLocation, error }, value) {
    const message = error.replace(/\.$/, '').replace('Instance type', 'type');
    return `at ${instanceLocation}: ${message} (${shownJson(atPointer(value, instanceLocation), 40)})`;
}
function atPointer(value, pointer) {
    let found = value;
    for (const step of pointer.split('/').slice(1)) {
        const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
        found = isObject(found) || Array.isArray(found) ? Reflect.get(found, key) : undefined;
    }
    return found;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/instant.js
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d)[ -](Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ -](\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(?:([Zz])|([+-])(\d\d):?(\d\d)))?$/;
function parseDate(text) {
    const http = HTTP_DATE.exec(text);
    if (http) {
        const [, day, month = '', year, ...time] = http;
        return instant([Number(year), MONTHS.indexOf(month) + 1, Number(day)], time.map(Number));
    }
    const iso = ISO_DATE.exec(text);
    if (!iso)
        return undefined;
    const [, year, month, day, hour = 0, minute = 0, second = 0, fraction = 0] = iso;
    const [sign, zoneHour, zoneMinute] = [iso[9], Number(iso[10] ?? 0), Number(iso[11] ?? 0)];
    if (zoneHour > 23 || zoneMinute > 59)
        return undefined;
    const local = instant([Number(year), Number(month), Number(day)], [Number(hour), Number(minute), Number(second)]);
    const eastMs = (sign === '-' ? -1 : 1) * (zoneHour * 60 + zoneMinute) * 60_000;
    return local === undefined ? undefined : local + Number(fraction) * 1000 - eastMs;
}
function instant([year = 0, month = 0, day = 0], [hour = 0, minute = 0, second = 0]) {
    if (hour > 23 || minute > 59 || second > 60)
        return undefined;
    const midnight = new Date(0);
    midnight.setUTCFullYear(year, month - 1, day);
    const isReal = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
    return isReal ? midnight.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 : undefined;
}
const UNITS_MS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const RELATIVE = /^now(?:\s*([+-])\s*((?:\d+[smhd])+))?$/;
function parseInstant(text, nowMs) {
    const relative = RELATIVE.exec(text.trim());
    if (!relative)
        return parseDate(text.trim());
    const [, sign, amount = ''] = relative;
    const parts = amount.matchAll(/(\d+)([smhd])/g);
    const offsetMs = Array.from(parts, ([, count, unit]) => Number(count) * UNITS_MS[unit]).reduce((total, part) => total + part, 0);
    return sign === '-' ? nowMs - offsetMs : nowMs + offsetMs;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/semver.js
const semver_NUMBER = '(?:0|[1-9]\\d{0,14})';
const TAIL = '(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+[0-9A-Za-z.-]+)?';
const VERSION = new RegExp(`^(${semver_NUMBER})\\.(${semver_NUMBER})\\.(${semver_NUMBER})${TAIL}$`);
const PART = `(?:${semver_NUMBER}|[xX*])`;
const COMPARATOR = new RegExp(`^(>=|<=|!=|==|>|<|=|\\^|~)?\\s*v?(${PART})(?:\\.(${PART}))?(?:\\.(${PART}))?${TAIL}$`);
const MAX_LENGTH = 256;
function parseVersion(text) {
    const trimmed = text.trim().replace(/^v(?=\d)/, '');
    if (trimmed.length > MAX_LENGTH)
        return undefined;
    const [, major, minor, patch, prerelease] = VERSION.exec(trimmed) ?? [];
    const parts = prerelease?.split('.') ?? [];
    if (major === undefined)
        return undefined;
    if (parts.some((part) => /^0\d+$/.test(part)))
        return undefined;
    return { numbers: [Number(major), Number(minor), Number(patch)], prerelease: parts };
}
function parseRange(text) {
    if (text.length > MAX_LENGTH || text.trim() === '')
        return undefined;
    const alternatives = text.split('||').map(parseAlternative);
    return alternatives.every((bounds) => bounds !== undefined) ? alternatives : undefined;
}
function isWithin(version, range) {
    return range.some((bounds) => {
        if (!bounds.every((bound) => holds(version, bound)))
            return false;
        if (version.prerelease.length === 0)
            return true;
        return bounds.some(({ operator, version: named }) => operator !== '!=' &&
            named.prerelease.some((part) => part !== LOWEST) &&
            compareNumbers(named, version) === 0);
    });
}
function parseAlternative(text) {
    const hyphen = /^\s*(\S+)\s+-\s+(\S+)\s*$/.exec(text);
    if (hyphen) {
        const [, from = '', to = ''] = hyphen;
        const isPlain = [from, to].every((end) => /^[\dvxX*]/.test(end));
        return isPlain ? parseComparators([`>=${from}`, `<=${to}`]) : undefined;
    }
    const words = text.trim().replaceAll(/(>=|<=|!=|==|>|<|=|\^|~)\s+/g, '$1');
    return words === '' ? undefined : parseComparators(words.split(/[\s,]+/));
}
function parseComparators(words) {
    const bounds = words.map(parseComparator);
    return bounds.every((each) => each !== undefined) ? bounds.flat() : undefined;
}
const LOWEST = '';
function parseComparator(word) {
    const match = COMPARATOR.exec(word);
    if (!match)
        return undefined;
    const [, operator = '', ...rest] = match;
    const wild = rest.slice(0, 3).findIndex((part) => part === undefined || /^[xX*]$/.test(part));
    const given = wild === -1 ? 3 : wild;
    const [major = 0, minor = 0, patch = 0] = rest.slice(0, given).map((part) => Number(part));
    const prerelease = rest[3]?.split('.') ?? [];
    if (given < 3 && prerelease.length > 0)
        return undefined;
    const version = { numbers: [major, minor, patch], prerelease };
    const below = (numbers) => ({
        operator: '<',
        version: { numbers, prerelease: [LOWEST] },
    });
    const from = { operator: '>=', version };
    const next = (kept) => kept === 1 ? [major + 1, 0, 0] : kept === 2 ? [major, minor + 1, 0] : [major, minor, patch + 1];
    switch (operator) {
        case '^': {
            if (given === 0)
                return [from];
            const first = [major, minor, patch].slice(0, given).findIndex((number) => number > 0);
            return [from, below(next(first === -1 ? given : first + 1))];
        }
        case '~':
            return given === 0 ? [from] : [from, below(next(Math.min(2, given)))];
        case '':
        case '=':
        case '==':
            if (given === 0)
                return [from];
            return given === 3 ? [{ operator: '=', version }] : [from, below(next(given))];
        case '!=':
            return given === 3 ? [{ operator: '!=', version }] : undefined;
        case '>':
        case '<=':
            if (given === 3)
                return [{ operator, version }];
            if (given === 0)
                return undefined;
            return operator === '>'
                ? [{ operator: '>=', version: plain(next(given)) }]
                : [below(next(given))];
        case '<':
            if (given === 0)
                return undefined;
            return given === 3 ? [{ operator, version }] : [below([major, minor, patch])];
        default:
            return [from];
    }
}
const plain = (numbers) => ({ numbers, prerelease: [] });
function holds(version, { operator, version: limit }) {
    const order = compare(version, limit);
    switch (operator) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
    }
}
function compareNumbers(a, b) {
    for (const [index, number] of a.numbers.entries()) {
        const other = b.numbers[index] ?? 0;
        if (number !== other)
            return number - other;
    }
    return 0;
}
function compare(a, b) {
    const order = compareNumbers(a, b);
    if (order !== 0)
        return order;
    if (a.prerelease.length === 0 || b.prerelease.length === 0) {
        return b.prerelease.length - a.prerelease.length;
    }
    for (const [index, part] of a.prerelease.entries()) {
        const other = b.prerelease[index];
        if (other === undefined)
            return 1;
        const step = comparePart(part, other);
        if (step !== 0)
            return step;
    }
    return a.prerelease.length - b.prerelease.length;
}
function comparePart(a, b) {
    if (a === b)
        return 0;
    if (a === LOWEST || b === LOWEST)
        return a === LOWEST ? -1 : 1;
    const [isNumber, otherIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (isNumber && otherIsNumber)
        return a.length - b.length || (a < b ? -1 : 1);
    if (isNumber || otherIsNumber)
        return isNumber ? -1 : 1;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/format.js





const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const maxLength = 2_000;
const isOf = (name, text) => format/* format */.G[name]?.(text) === true;
function hasFormat(text, format, limits) {
    if (text.length > maxLength)
        return false;
    const limited = withinTimeLimit(regexTimeLimitMs(limits), () => isFormat(text, format));
    return limited.ended ? limited.value : undefined;
}
function isFormat(text, format) {
    switch (format) {
        case 'uuid4':
            return UUID_4.test(text);
        case 'ipv4':
            return (0,external_node_net_.isIPv4)(text);
        case 'ipv6':
            return (0,external_node_net_.isIPv6)(text);
        case 'semver':
            return parseVersion(text) !== undefined;
        case 'date-time':
            return (isOf(format, text) && !/\s/.test(text.replace(' ', '')) && parseDate(text) !== undefined);
        default:
            return isOf(format, text);
    }
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/judge-form.js







function judgeType({ type }, item, judging) {
    if (item.kind === 'body') {
        return undecided('a body has no such type: ask `is: json`, or the JSON path $ for its type');
    }
    const value = itemValue(item);
    const isInteger = Number.isInteger(value);
    const holds = type === 'integer'
        ? isInteger
        : type === 'float'
            ? typeof value === 'number' && !isInteger
            : typeNameOf(value) === type;
    return verdict(holds, `${show(item, judging)} (${describeValueType(value)})`);
}
function judgeEmpty({ expected }, item, judging) {
    const length = item.kind === 'body' ? judging.response.body.length : lengthOf(item, judging);
    if (typeof length === 'string')
        return undecided(length);
    return verdict((length === 0) === expected, show(item, judging));
}
function judgeLength({ matcher }, item, judging) {
    const length = lengthOf(item, judging);
    if (typeof length === 'string')
        return undecided(length);
    const plain = { ...judging, subject: { kind: 'status' } };
    return judge(matcher, { kind: 'number', number: length }, plain);
}
function judgeFormat({ format }, item, judging) {
    if (item.kind !== 'body' && typeof itemValue(item) !== 'string') {
        return verdict(false, `${show(item, judging)} (${describeValueType(itemValue(item))})`);
    }
    const read = textOf(item, judging);
    if (!read.ok)
        return undecided(read.why);
    const has = hasFormat(read.text, format, judging.limits);
    if (has === undefined)
        return undecided(`the format ${format} took too long to check`);
    return verdict(has, showBeginning(read.text, item));
}
function judgeVersionRange({ range }, item, judging) {
    const read = textOf(item, judging);
    if (!read.ok)
        return undecided(read.why);
    const bounds = parseRange(range);
    if (!bounds)
        return undecided(`${text_quoted(range, 60)} is no range of versions`);
    const version = parseVersion(read.text);
    if (!version)
        return undecided(`${text_quoted(read.text, 60)} is no version such as 1.2.3`);
    return verdict(isWithin(version, bounds), text_quoted(read.text));
}
function judgeDate({ kind, when }, item, judging) {
    const read = textOf(item, judging);
    if (!read.ok)
        return undecided(read.why);
    const limitMs = parseInstant(when, judging.nowMs);
    if (limitMs === undefined)
        return undecided(`${text_quoted(when, 60)} is no date to compare with`);
    const dateMs = parseDate(read.text.trim());
    if (dateMs === undefined) {
        const cure = 'such as 2026-01-31T12:00:00Z or Sat, 31 Jan 2026 12:00:00 GMT';
        return undecided(`${text_quoted(read.text, 60)} is no date ${cure}`);
    }
    return verdict(kind === 'before' ? dateMs < limitMs : dateMs > limitMs, text_quoted(read.text));
}
const maxShownBytes = 24;
function judgeHex({ test, hex }, { response }) {
    const body = Buffer.from(response.body.buffer, response.body.byteOffset, response.body.length);
    const wanted = Buffer.from(hex, 'hex');
    if (wanted.length === 0 || wanted.toString('hex') !== hex) {
        return undecided(`${text_quoted(hex, 40)} is not bytes in hex`);
    }
    const beginning = body.subarray(0, Math.max(maxShownBytes, wanted.length));
    switch (test) {
        case 'eq':
            return verdict(body.equals(wanted), shownBytes(body, 0));
        case 'starts-with':
            return verdict(beginning.subarray(0, wanted.length).equals(wanted), shownBytes(body, 0));
        case 'ends-with':
            return verdict(body.length >= wanted.length && body.subarray(body.length - wanted.length).equals(wanted), shownBytes(body, Math.max(0, body.length - maxShownBytes)));
        case 'contains':
            return verdict(body.includes(wanted), shownBytes(body, 0));
    }
}
function shownBytes(body, from) {
    if (body.length === 0)
        return 'an empty body';
    const digits = body.subarray(from, from + maxShownBytes).toString('hex');
    const before = from > 0 ? '…' : '';
    const after = from + maxShownBytes < body.length ? '…' : '';
    return `${before}${digits}${after} (${counted(body.length, 'byte')})`;
}
function lengthOf(item, judging) {
    const value = item.kind === 'json' ? item.node.value : undefined;
    if (Array.isArray(value))
        return value.length;
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length;
    if (item.kind === 'number' || (item.kind === 'json' && typeof value !== 'string')) {
        return `${show(item, judging)} has no length: it is ${describeValueType(item.kind === 'json' ? value : 0)}`;
    }
    const read = textOf(item, judging);
    return read.ok ? characters(read.text) : read.why;
}
function itemValue(item) {
    switch (item.kind) {
        case 'text':
            return item.text;
        case 'number':
            return item.number;
        case 'json':
            return item.node.value;
    }
}
function typeNameOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}
function characters(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/judge-item.js











function judgeItem(matcher, item, judging) {
    switch (matcher.kind) {
        case 'eq':
            return judgeEqual(matcher.value, item, judging);
        case 'one-of':
            return judgeOneOf(matcher.values, item, judging);
        case 'gt':
        case 'gte':
        case 'lt':
        case 'lte':
            return judgeOrder(matcher.kind, matcher.value, item, judging);
        case 'ranges':
            return judgeRanges(matcher.ranges, item, judging);
        case 'contains':
        case 'starts-with':
        case 'ends-with':
            return judgePart(matcher.kind, matcher.text, item, judging);
        case 'matches': {
            const read = textOf(item, judging);
            if (!read.ok)
                return undecided(read.why);
            const result = runPattern(matcher, read.text, judging.limits);
            if (result.kind === 'error')
                return undecided(result.message);
            return verdict(result.kind === 'match', showBeginning(read.text, item));
        }
        case 'type':
            return judgeType(matcher, item, judging);
        case 'empty':
            return judgeEmpty(matcher, item, judging);
        case 'length':
            return judgeLength(matcher, item, judging);
        case 'format':
            return judgeFormat(matcher, item, judging);
        case 'semver':
            return judgeVersionRange(matcher, item, judging);
        case 'before':
        case 'after':
            return judgeDate(matcher, item, judging);
        case 'hex':
            return item.kind === 'body'
                ? judgeHex(matcher, judging)
                : undecided('only a body has bytes to compare');
        case 'consist-of': {
            const elements = elementsOf(item, judging);
            return elements
                ? judgeConsistOf(matcher.values, elements, judging)
                : undecided(`${show(item, judging)} is not a list`);
        }
        case 'is':
            return item.kind === 'body'
                ? judgeBodyType(matcher.type, judging)
                : undecided('only a body can be asked for its type');
        case 'schema':
            return judgeSchema(matcher.schema, item, judging);
        case 'ne':
        case 'not':
        case 'exists':
        case 'count':
        case 'any':
        case 'and':
        case 'or':
            return undecided(`there is nothing to ask for "${matcher.kind}" here`);
    }
}
function judgeEqual(expected, item, judging) {
    const { subject, response } = judging;
    switch (item.kind) {
        case 'number': {
            const equal = typeof expected === 'string'
                ? String(item.number) === expected.trim()
                : item.number === expected;
            return verdict(equal, show(item, judging));
        }
        case 'json': {
            const json = contentOf(response).json();
            if (!json.ok)
                return undecided(json.why);
            const { value } = item.node;
            if (isRoundedInteger(expected) && isRoundedInteger(value)) {
                const cure = 'an integer this large is compared by its digits: use matches';
                return undecided(`${show(item, judging)}; ${cure}`);
            }
            const equal = equalsNode(expected, item.node, json.document);
            return verdict(equal, equal ? show(item, judging) : showUnequal(expected, item, judging));
        }
        case 'text': {
            if (subject.kind === 'sha256' || subject.kind === 'md5') {
                const hash = typeof expected === 'string' ? asComparedText(expected, subject, response) : '';
                const [name, digits] = subject.kind === 'md5' ? ['MD5', 32] : ['SHA-256', 64];
                if (hash.length !== digits || /[^0-9a-f]/.test(hash)) {
                    return undecided(`${shownJson(expected, 40)} is no ${name} (${digits} hexadecimal digits)`);
                }
            }
            const equal = equalsText(expected, item.text, subject, response);
            return verdict(equal, showText(item.text, equal ? undefined : expected));
        }
        case 'body': {
            if (typeof expected === 'object' && expected !== null) {
                const json = contentOf(response).json();
                if (!json.ok)
                    return undecided(json.why);
                return verdict(equalsDocument(expected, json.document), shownJson(json.document.value));
            }
            const decoded = contentOf(response).text();
            if (!decoded.ok)
                return undecided(decoded.why);
            const equal = equalsText(expected, decoded.text, subject, response);
            return verdict(equal, showText(decoded.text, equal ? undefined : expected));
        }
    }
}
function judgeOneOf(values, item, judging) {
    const verdicts = values.map((value) => judgeEqual(value, item, judging));
    const held = verdicts.find(({ kind }) => kind === 'holds');
    const unknown = verdicts.find(({ kind }) => kind === 'undecided');
    return held ?? unknown ?? verdict(false, show(item, judging));
}
function judgeOrder(kind, limit, item, judging) {
    const number = numberOf(item, judging);
    if (typeof number === 'string')
        return undecided(number);
    const holds = {
        gt: number > limit,
        gte: number >= limit,
        lt: number < limit,
        lte: number <= limit,
    }[kind];
    return verdict(holds, show(item, judging));
}
function judgeRanges(ranges, item, judging) {
    const number = numberOf(item, judging);
    if (typeof number === 'string')
        return undecided(number);
    const holds = ranges.some(([from, to]) => number >= from && number <= to);
    return verdict(holds, show(item, judging));
}
function judgePart(kind, part, item, judging) {
    if (kind === 'contains' && item.kind === 'json' && Array.isArray(item.node.value)) {
        const elements = item.node.value.map((value) => scalarText({ value, source: undefined }));
        return verdict(elements.includes(part), show(item, judging));
    }
    const read = textOf(item, judging);
    if (!read.ok)
        return undecided(read.why);
    const { text } = read;
    const caseless = item.kind === 'text' && item.caseless === true;
    const wanted = caseless ? asComparedText(part, judging.subject, judging.response) : part;
    switch (kind) {
        case 'contains':
            return verdict(text.includes(wanted), showBeginning(text, item));
        case 'starts-with':
            return verdict(text.startsWith(wanted), showBeginning(text, item));
        case 'ends-with':
            return verdict(text.endsWith(wanted), quotedEnd(text));
    }
}
function judgeConsistOf(values, nodes, { response, limits }) {
    const json = contentOf(response).json();
    if (!json.ok)
        return undecided(json.why);
    const limitMs = documentTimeLimitMs(limits);
    const watch = stopwatch(limitMs);
    const left = [...nodes];
    const take = (value) => {
        const at = left.findIndex((node) => equalsNode(value, node, json.document));
        return !watch.isOver() && at !== -1 && left.splice(at, 1).length === 1;
    };
    const holds = nodes.length === values.length && values.every(take);
    if (watch.isOver())
        return undecided(`comparing the list took longer than ${grouped(limitMs)} ms`);
    return verdict(holds, shownJson(nodes.map(({ value }) => value)));
}
function elementsOf(item, { response }) {
    const list = item.kind === 'json' ? item.node.value : undefined;
    const json = contentOf(response).json();
    if (!Array.isArray(list) || !json.ok)
        return undefined;
    return list.map((value, index) => ({
        value,
        source: json.document.numberSource(list, index),
    }));
}
function judgeBodyType(type, judging) {
    const wrong = checkBody(type, judging.response);
    return wrong === undefined
        ? verdict(true, `${type}, ${counted(judging.response.body.length, 'byte')}`)
        : verdict(false, wrong);
}
function judgeSchema(schema, item, judging) {
    const read = jsonOf(item, judging);
    if (!read.ok)
        return undecided(read.why);
    const result = validateBySchema(schema, read.value, judging.limits);
    switch (result.kind) {
        case 'valid':
            return verdict(true, 'valid');
        case 'invalid':
            return verdict(false, result.why);
        case 'error':
            return undecided(result.message);
    }
}
function jsonOf(item, { response }) {
    if (item.kind === 'json')
        return { ok: true, value: item.node.value };
    if (item.kind !== 'body')
        return { ok: false, why: 'only JSON can be checked by a schema' };
    const json = contentOf(response).json();
    return json.ok ? { ok: true, value: json.document.value } : json;
}
function showText(text, expected) {
    if (typeof expected !== 'string' || text.length <= 120)
        return text_quoted(text);
    let index = 0;
    while (index < expected.length && text[index] === expected[index])
        index++;
    return `${quotedAround(text, index)}, which differs from character ${grouped(index + 1)} on`;
}
function showUnequal(expected, item, judging) {
    const actual = show(item, judging);
    const { value } = item.node;
    if (typeof expected !== typeof value && isScalar(expected) && isScalar(value)) {
        return `${actual}, which is ${describeValueType(value)}, not ${describeValueType(expected)}`;
    }
    return actual;
}
function isRoundedInteger(value) {
    return Number.isInteger(value) && !Number.isSafeInteger(value);
}
function isScalar(value) {
    return typeof value !== 'object' && value !== undefined;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/judge.js






function judge(matcher, observed, judging) {
    if (observed.kind === 'unreadable')
        return { kind: 'undecided', actual: observed.why };
    const { core, negated } = peel(matcher);
    if (core.kind === 'and' || core.kind === 'or') {
        const parts = negated ? core.matchers.map(negation) : core.matchers;
        return (core.kind === 'and') !== negated
            ? judgeAll(parts, observed, judging)
            : judgeEither(parts, observed, judging);
    }
    if (core.kind === 'any') {
        const each = negated ? negation(core.matcher) : core.matcher;
        return judgeAny(each, negated, observed, judging);
    }
    if (core.kind === 'exists') {
        const present = isPresent(observed, judging);
        const holds = (present === core.expected) !== negated;
        return { kind: holds ? 'holds' : 'fails', actual: showPresence(observed, present, judging) };
    }
    if (core.kind === 'count') {
        const number = countOf(observed);
        if (typeof number === 'string')
            return { kind: 'undecided', actual: number };
        return inverted(judge(core.matcher, { kind: 'number', number }, countJudging(judging)), negated);
    }
    switch (observed.kind) {
        case 'absent':
            return { kind: 'undecided', actual: observed.why };
        case 'texts':
            return judgeTexts(core, negated, observed, judging);
        case 'nodes':
            return judgeNodes(core, negated, observed, judging);
        default:
            return inverted(judgeItem(core, observed, judging), negated);
    }
}
function peel(matcher) {
    let core = matcher;
    let negated = false;
    while (core.kind === 'not') {
        core = core.matcher;
        negated = !negated;
    }
    if (core.kind === 'ne')
        return { core: { kind: 'eq', value: core.value }, negated: !negated };
    return { core, negated };
}
const negation = (matcher) => ({ kind: 'not', matcher });
function judgeAll(matchers, observed, judging) {
    const verdicts = matchers.map((matcher) => judge(matcher, observed, judging));
    const wrong = verdicts.find(({ kind }) => kind === 'fails') ??
        verdicts.find(({ kind }) => kind === 'undecided');
    return wrong ?? verdicts[0] ?? { kind: 'undecided', actual: 'nothing is expected' };
}
function judgeEither(matchers, observed, judging) {
    const verdicts = matchers.map((matcher) => judge(matcher, observed, judging));
    const held = verdicts.find(({ kind }) => kind === 'holds');
    if (held)
        return held;
    const ofEach = matchers.filter((matcher) => !isOfAll(matcher));
    if (observed.kind === 'nodes' && observed.nodes.length > 1 && ofEach.length > 1) {
        return judgeEach(observed.nodes, judging, (node) => judgeEither(ofEach, { kind: 'nodes', nodes: [node], singular: observed.singular }, judging));
    }
    const unknown = verdicts.find(({ kind }) => kind === 'undecided');
    return unknown ?? verdicts[0] ?? { kind: 'undecided', actual: 'nothing is expected' };
}
function isOfAll(matcher) {
    const { core } = peel(matcher);
    if (core.kind === 'and' || core.kind === 'or')
        return core.matchers.some(isOfAll);
    return ['exists', 'count', 'any', 'consist-of'].includes(core.kind);
}
function judgeAny(matcher, all, observed, judging) {
    if (observed.kind === 'absent')
        return { kind: 'undecided', actual: observed.why };
    const parts = partsOf(observed, judging);
    if (!parts)
        return { kind: 'undecided', actual: 'there is no list to look into' };
    const limitMs = documentTimeLimitMs(judging.limits);
    const watch = stopwatch(limitMs);
    let undecided;
    for (const part of parts) {
        if (watch.isOver())
            return tooLong(parts.length, limitMs);
        const verdict = judge(matcher, part, judging);
        if (!all && verdict.kind === 'holds')
            return verdict;
        if (all && verdict.kind !== 'holds')
            return verdict;
        if (verdict.kind === 'undecided')
            undecided ??= verdict;
    }
    const actual = showObserved(observed, judging);
    return all ? { kind: 'holds', actual } : (undecided ?? { kind: 'fails', actual });
}
function partsOf(observed, { response }) {
    if (observed.kind === 'texts') {
        return observed.texts.map((text) => ({ kind: 'text', text }));
    }
    if (observed.kind !== 'nodes')
        return undefined;
    const [node] = observed.nodes;
    const { singular } = observed;
    if (!singular || !node) {
        return observed.nodes.map((each) => ({ kind: 'nodes', nodes: [each], singular }));
    }
    const list = node.value;
    const json = contentOf(response).json();
    if (!Array.isArray(list) || !json.ok)
        return undefined;
    return list.map((value, index) => {
        const source = json.document.numberSource(list, index);
        return { kind: 'nodes', nodes: [{ path: `${node.path}[${index}]`, value, source }], singular };
    });
}
function inverted(verdict, negated) {
    if (!negated || verdict.kind === 'undecided')
        return verdict;
    return { ...verdict, kind: verdict.kind === 'holds' ? 'fails' : 'holds' };
}
function judgeTexts(core, negated, { texts, whole, every }, judging) {
    if (core.kind === 'consist-of') {
        const expected = core.values.map(String).toSorted().join('\n');
        const isSame = [...texts].toSorted().join('\n') === expected;
        return inverted({ kind: isSame ? 'holds' : 'fails', actual: shownJson(texts) }, negated);
    }
    if (core.kind === 'eq' && Array.isArray(core.value)) {
        const { value } = core;
        const isSame = texts.length === value.length && texts.every((text, at) => text === value[at]);
        return inverted({ kind: isSame ? 'holds' : 'fails', actual: shownJson(texts) }, negated);
    }
    const asked = whole && core.kind === 'contains' ? { kind: 'eq', value: core.text } : core;
    const limitMs = documentTimeLimitMs(judging.limits);
    const watch = stopwatch(limitMs);
    let undecided;
    let failed;
    let held;
    for (const text of texts) {
        if (watch.isOver())
            return tooLong(texts.length, limitMs);
        const verdict = judgeItem(asked, { kind: 'text', text }, judging);
        if (every) {
            const own = inverted(verdict, negated);
            if (own.kind !== 'holds')
                return own;
            held ??= own;
            continue;
        }
        if (verdict.kind === 'holds')
            return inverted(verdict, negated);
        if (verdict.kind === 'undecided')
            undecided ??= verdict;
        else
            failed = verdict;
    }
    if (held)
        return held;
    if (undecided)
        return undecided;
    const actual = texts.length === 1 && failed ? failed.actual : shownJson(texts);
    return inverted({ kind: 'fails', actual }, negated);
}
function judgeNodes(core, negated, observed, judging) {
    const { nodes, singular } = observed;
    if (!singular && core.kind === 'eq' && Array.isArray(core.value)) {
        return inverted(judgeList(core.value, nodes, judging), negated);
    }
    if (!singular && core.kind === 'consist-of') {
        return inverted(judgeConsistOf(core.values, nodes, judging), negated);
    }
    return judgeEach(nodes, judging, (node) => inverted(judgeItem(core, { kind: 'json', node }, judging), negated));
}
function judgeEach(nodes, { limits }, judgeOne) {
    const limitMs = documentTimeLimitMs(limits);
    const watch = stopwatch(limitMs);
    let first;
    for (const node of nodes) {
        if (watch.isOver())
            return tooLong(nodes.length, limitMs);
        const verdict = judgeOne(node);
        if (verdict.kind !== 'holds') {
            if (nodes.length === 1)
                return verdict;
            const which = `at ${node.path}, one of ${counted(nodes.length, 'value')}`;
            return { kind: verdict.kind, actual: `${verdict.actual} (${which})` };
        }
        first ??= verdict;
    }
    const actual = nodes.length === 1 ? first?.actual : counted(nodes.length, 'value');
    return { kind: 'holds', actual: actual ?? '' };
}
function judgeList(expected, nodes, judging) {
    const json = contentOf(judging.response).json();
    if (!json.ok)
        return { kind: 'undecided', actual: json.why };
    const equal = expected.length === nodes.length &&
        nodes.every((node, index) => equalsNode(expected[index], node, json.document));
    const actual = shownJson(nodes.map(({ value }) => value));
    return { kind: equal ? 'holds' : 'fails', actual };
}
function tooLong(count, limitMs) {
    const actual = `judging ${counted(count, 'value')} took longer than ${grouped(limitMs)} ms`;
    return { kind: 'undecided', actual };
}
function isPresent(observed, { response }) {
    return observed.kind === 'body' ? response.body.length > 0 : observed.kind !== 'absent';
}
function showPresence(observed, present, judging) {
    if (observed.kind === 'absent')
        return `absent: ${observed.why}`;
    if (!present)
        return 'absent: the body is empty';
    return `present: ${showObserved(observed, judging)}`;
}
function showObserved(observed, judging) {
    switch (observed.kind) {
        case 'texts':
            return show({ kind: 'text', text: observed.texts.join(', ') }, judging);
        case 'nodes': {
            const [node, ...others] = observed.nodes;
            return node && others.length === 0
                ? show({ kind: 'json', node }, judging)
                : counted(observed.nodes.length, 'value');
        }
        case 'absent':
        case 'unreadable':
            return observed.why;
        default:
            return show(observed, judging);
    }
}
function countOf(observed) {
    switch (observed.kind) {
        case 'absent':
            return observed.countable ? 0 : observed.why;
        case 'texts':
            return observed.texts.length;
        case 'nodes': {
            const [node] = observed.nodes;
            if (!observed.singular || !node)
                return observed.nodes.length;
            if (Array.isArray(node.value))
                return node.value.length;
            const is = node.value === null ? 'null' : typeof node.value;
            return `not a list: the path selects one value (${is === 'null' ? is : `of type ${is}`})`;
        }
        default:
            return 'there is no list to count';
    }
}
function countJudging(judging) {
    return { ...judging, subject: { kind: 'status' } };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/evaluate.js





function evaluate(assertions, response, options = {}) {
    return assertions.map((assertion) => evaluateOne(assertion, response, options));
}
function evaluateOne({ subject, matcher, place, expectation }, response, options) {
    const about = {
        what: text_shown(describeSubject(subject)),
        expected: text_shown(expectation ?? describeMatcher(matcher, unitOf(subject))),
        ...(place && { place }),
    };
    try {
        const nowMs = options.nowMs ?? Date.now();
        const observed = observe(subject, response, { ...options, nowMs });
        const { kind, actual } = judge(matcher, observed, { subject, response, limits: options, nowMs });
        return { ok: kind === 'holds', ...about, actual: text_shown(withheld(subject, observed) ?? actual) };
    }
    catch (error) {
        return { ok: false, ...about, actual: text_shown(`cannot be evaluated: ${reasonOf(error)}`) };
    }
}
function withheld(subject, observed) {
    if (subject.kind !== 'cookie' || subject.attribute !== 'value' || observed.kind !== 'text') {
        return undefined;
    }
    return observed.text === ''
        ? 'an empty value'
        : `a value of ${counted(observed.text.length, 'character')}, which is not shown`;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/capture.js






function captureFrom({ from, pattern }, response, limits = {}) {
    try {
        const read = readText(from, response, limits);
        if (!read.ok)
            return failed(`${describeSubject(from)}: ${read.why}`);
        if (!pattern)
            return read;
        const result = runPattern(pattern, read.value, limits);
        if (result.kind === 'error')
            return failed(result.message);
        const value = result.kind === 'match'
            ? result.groups.length > 1
                ? result.groups[1]
                : result.groups[0]
            : undefined;
        return value === undefined
            ? failed(`${describeSubject(from)} does not match /${pattern.pattern}/${pattern.flags}`)
            : { ok: true, value };
    }
    catch (error) {
        return failed(`cannot be captured: ${reasonOf(error)}`);
    }
}
function versionSeen(response, from, limits = {}) {
    try {
        const observed = observe({ kind: 'version', from }, response, limits);
        return observed.kind === 'text' && observed.text !== '' ? observed.text : undefined;
    }
    catch {
        return undefined;
    }
}
function readText(from, response, limits) {
    const observed = observe(from, response, limits);
    switch (observed.kind) {
        case 'absent':
        case 'unreadable':
            return failed(observed.why);
        case 'text':
            return { ok: true, value: observed.text };
        case 'number':
            return { ok: true, value: String(observed.number) };
        case 'texts': {
            const [text, ...others] = observed.texts;
            return text === undefined || others.length > 0
                ? failed(`comes ${observed.texts.length} times; a capture needs one value`)
                : { ok: true, value: text };
        }
        case 'nodes':
            return readNode(observed);
        case 'body': {
            const decoded = contentOf(response).text();
            return decoded.ok ? { ok: true, value: decoded.text } : failed(decoded.why);
        }
    }
}
function readNode({ nodes }) {
    const [node, ...others] = nodes;
    if (!node || others.length > 0) {
        return failed(`the path selects ${counted(nodes.length, 'value')}; a capture needs one`);
    }
    const value = typeof node.value === 'boolean' ? String(node.value) : scalarText(node);
    if (value !== undefined)
        return { ok: true, value };
    return failed(`the path selects ${describeValueType(node.value)}; a capture needs a text or a number`);
}
function failed(why) {
    return { ok: false, why: text_shown(why) };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/run/answer-note.js


const MAX_SHOWN = 100;
const MAX_SEARCHED = 10_000;
function noteOnStatus(response) {
    const { status, headers } = response;
    const header = (wanted) => headers.find(([name]) => name === wanted)?.[1];
    if (status >= 300 && status < 400) {
        const location = header('location');
        return location && `it leads to ${shown_quoted(withoutQuery(location), MAX_SHOWN)}; see redirects`;
    }
    if (status < 400)
        return undefined;
    const body = contentOf(response).text();
    const text = body.ok ? body.text.slice(0, MAX_SEARCHED).trim() : '';
    if (text === '')
        return undefined;
    if (!/^</.test(text))
        return `the body begins ${shown_quoted(text, MAX_SHOWN)}`;
    const title = /<title[^<>]*>([^<>]{1,200})/i.exec(text)?.[1]?.trim();
    return title ? `the page is ${shown_quoted(title, MAX_SHOWN)}` : undefined;
}
const withoutQuery = (location) => location.replace(/[?#].*$/s, '?…');

;// CONCATENATED MODULE: ./packages/http-checks/lib/run/cookies.js
const MAX_COOKIES = 100;
const cookies_MAX_LENGTH = 8192;
function withSetCookies(jar, url, setCookies) {
    let cookies = [...jar];
    for (const line of setCookies) {
        const read = cookies_parseSetCookie(line, new URL(url));
        if (!read)
            continue;
        const { cookie, isExpired } = read;
        cookies = cookies.filter((known) => !isSame(known, cookie));
        if (!isExpired)
            cookies.push(cookie);
    }
    return cookies.slice(-MAX_COOKIES);
}
function mergeJars(jars) {
    return jars.flat().reduce((merged, cookie) => {
        return [...merged.filter((known) => !isSame(known, cookie)), cookie];
    }, []);
}
function cookieHeader(jar, url) {
    const sent = jar.filter(({ origin, path }) => origin === url.origin && isBelow(path, url.pathname));
    if (sent.length === 0)
        return undefined;
    const longestPathFirst = sent.toSorted((a, b) => b.path.length - a.path.length);
    return longestPathFirst.map(({ name, value }) => `${name}=${value}`).join('; ');
}
const isSame = (a, b) => a.origin === b.origin && a.name === b.name && a.path === b.path;
function isBelow(path, requested) {
    if (requested === path)
        return true;
    return requested.startsWith(path.endsWith('/') ? path : `${path}/`);
}
function cookies_parseSetCookie(line, url) {
    if (line.length > cookies_MAX_LENGTH || /[^\t\x20-\x7e\x80-\xff]/.test(line))
        return undefined;
    const [pair = '', ...attributes] = line.split(';');
    const equals = pair.indexOf('=');
    const name = pair.slice(0, equals).trim();
    if (equals < 1 || name === '')
        return undefined;
    const cookie = {
        origin: url.origin,
        name,
        value: pair.slice(equals + 1).trim(),
        path: defaultPath(url),
    };
    let isExpired = false;
    let hasMaxAge = false;
    for (const attribute of attributes) {
        const [, key = '', value = ''] = /^\s*([^=\s]*)\s*=?\s*(.*?)\s*$/.exec(attribute) ?? [];
        switch (key.toLowerCase()) {
            case 'path':
                if (value.startsWith('/'))
                    cookie.path = value;
                break;
            case 'secure':
                if (url.protocol !== 'https:')
                    return undefined;
                break;
            case 'max-age':
                hasMaxAge = /^-?\d+$/.test(value);
                if (hasMaxAge)
                    isExpired = Number(value) <= 0;
                break;
            case 'expires':
                if (!hasMaxAge)
                    isExpired = Date.parse(value) <= 0;
                break;
        }
    }
    return { cookie, isExpired };
}
function defaultPath({ pathname }) {
    const end = pathname.lastIndexOf('/');
    return end <= 0 ? '/' : pathname.slice(0, end);
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/run/report.js
const FIRST = 10;
const MAX_ATTEMPTS_KEPT = 50;
const MAX_FAILURES_KEPT = 20;
function keepAttempt(kept, attempt) {
    kept.push(attempt);
    if (kept.length > MAX_ATTEMPTS_KEPT)
        kept.splice(FIRST, 1);
}
function failureSentence({ what, expected, actual }) {
    return expected === '' ? actual : `${what} ${actual}, expected ${expected}`;
}
function failuresSentence(failures) {
    const told = failures.slice(0, 3).map(failureSentence).join('; ');
    return failures.length > 3 ? `${told}; and ${failures.length - 3} more` : told;
}
function withoutContent(failure) {
    const isOfContent = /^(?:body|jsonpath|regex|cookie)/.test(failure.what);
    if (!isOfContent || !quotes.test(failure.actual))
        return failure;
    const rest = failure.actual.replace(/ \(".*\)$/s, ''); // html ("<!doctype html>…")
    return { ...failure, actual: quotes.test(rest) ? 'is another one' : rest };
}
const quotes = /["'{[]/;
function noteOf(failures) {
    const note = failures.find((failure) => failure.note !== undefined)?.note;
    return note === undefined ? '' : `; ${note}`;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/run/ask.js






const MAX_CAPTURED_LENGTH = 64 * 1024;
const MAX_VERSION_LENGTH = 100;
async function ask_ask({ request, expect }, capture, jar, { send, redaction, nowMs, signal }) {
    const exchange = await send(withCookies(request, jar), signal);
    if (!exchange.ok) {
        const { kind, message, remoteAddress, timings } = exchange.failure;
        const failure = { what: 'request', expected: '', actual: redaction.redact(message) };
        return {
            ok: false,
            aborted: kind === 'aborted' || signal.aborted,
            kind,
            failures: [failure],
            remoteAddress,
            status: undefined,
            version: undefined,
            timings,
            captured: {},
            cookies: [...jar],
        };
    }
    const { response } = exchange;
    const { captured, failures: missing } = takeCaptures(capture, response, redaction);
    const setCookies = response.headers.flatMap(([name, value]) => name === 'set-cookie' ? [value] : []);
    const cookies = withSetCookies(jar, response.url, setCookies);
    const results = evaluate(expect, response, { nowMs });
    const failures = [
        ...results.flatMap((result, index) => result.ok ? [] : [failureOf(result, expect[index], response)]),
        ...(results.every(({ ok }) => ok) ? missing : []),
    ];
    const version = versionOf(expect, results, response);
    return {
        ok: failures.length === 0,
        aborted: false,
        kind: undefined,
        failures: failures.slice(0, MAX_FAILURES_KEPT).map((failure) => ({
            ...failure,
            what: redaction.redact(failure.what),
            expected: redaction.redact(failure.expected),
            actual: redaction.redact(failure.actual),
            ...(failure.note !== undefined && { note: redaction.redact(failure.note) }),
        })),
        remoteAddress: response.remoteAddress,
        status: response.status,
        version: version === undefined ? undefined : redaction.redact(version),
        timings: response.timings,
        captured,
        cookies,
    };
}
function withCookies(request, jar) {
    const cookie = cookieHeader(jar, request.url);
    const isSaid = request.headers.some(([name]) => name.toLowerCase() === 'cookie');
    if (cookie === undefined || isSaid)
        return request;
    return { ...request, headers: [...request.headers, ['Cookie', cookie]] };
}
function failureOf(result, assertion, response) {
    const { what, expected, place } = result;
    const { subject } = assertion ?? {};
    const isCookie = subject?.kind === 'header' && subject.name === 'set-cookie';
    const actual = isCookie ? result.actual.replaceAll(/=[^;]*/g, '=***') : result.actual;
    const note = subject?.kind === 'status' ? noteOnStatus(response) : undefined;
    return {
        what,
        expected: assertion?.expectation ?? expected,
        actual,
        ...(note !== undefined && { note }),
        place,
    };
}
function takeCaptures(capture, response, redaction) {
    const captured = {};
    const failures = [];
    for (const one of capture) {
        const what = `capture ${one.name}`;
        const result = captureFrom(one, response);
        const fail = (actual) => failures.push({ what, expected: 'a value', actual, place: one.place });
        if (!result.ok)
            fail(result.why);
        else if (result.value.length > MAX_CAPTURED_LENGTH) {
            fail(`${result.value.length} characters, more than ${MAX_CAPTURED_LENGTH}`);
        }
        else if (result.value === '')
            fail('an empty text');
        else {
            captured[one.name] = result.value;
            if (one.secret && masked([result.value]).length === 0) {
                delete captured[one.name];
                fail('a secret too short to be masked (4 characters at least, or secret: false)');
            }
            else if (one.secret)
                redaction.keep([result.value]);
        }
    }
    return { captured, failures };
}
function versionOf(expect, results, response) {
    for (const [index, { subject, expectation }] of expect.entries()) {
        if (subject.kind !== 'version')
            continue;
        const seen = versionSeen(response, subject.from);
        const isWord = seen !== undefined && seen.length <= MAX_VERSION_LENGTH && /^[\w.+-]+$/.test(seen);
        if (isWord)
            return seen;
        if (subject.from !== 'body')
            return seen === undefined ? undefined : shown(seen, MAX_VERSION_LENGTH);
        const [, found] = /^"(.*)" /.exec(results[index]?.ok ? (expectation ?? '') : '') ?? [];
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/run/places.js
function createPlaces(count) {
    let free = count;
    const waiting = [];
    const release = () => {
        const wake = waiting.shift();
        if (wake)
            wake();
        else
            free++;
    };
    return {
        async take(work) {
            if (free > 0)
                free--;
            else
                await new Promise((resolve) => waiting.push(resolve));
            try {
                return await work();
            }
            finally {
                release();
            }
        },
    };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/run/redaction.js

const MASK = '***';
const LEAST = 4;
function createRedaction(secrets) {
    const kept = new Set();
    let longestFirst = [];
    return {
        keep(given) {
            for (const form of masked(given)) {
                if (kept.has(form))
                    continue;
                kept.add(form);
                secrets.register(form);
                longestFirst = [...kept].toSorted((a, b) => b.length - a.length);
            }
        },
        redact(text) {
            let clean = secrets.redact(text);
            for (const secret of longestFirst)
                clean = clean.replaceAll(secret, MASK);
            return clean.includes('…') ? withoutHalves(clean, longestFirst) : clean;
        },
    };
}
function withoutHalves(text, secrets) {
    const pieces = text.split('…');
    return pieces
        .map((piece, index) => {
        let clean = piece;
        for (const secret of secrets) {
            if (index < pieces.length - 1) {
                const length = overlap(secret, clean);
                if (length >= LEAST)
                    clean = clean.slice(0, -length) + MASK;
            }
            if (index > 0) {
                const length = overlap(clean, secret);
                if (length >= LEAST)
                    clean = MASK + clean.slice(length);
            }
        }
        return clean;
    })
        .join('…');
}
function overlap(head, tail) {
    for (let length = Math.min(head.length, tail.length); length >= LEAST; length--) {
        if (tail.endsWith(head.slice(0, length)))
            return length;
    }
    return 0;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/run/retry.js
async function retryUntilHealthy({ timeoutMs, intervalMs, successes: wanted }, clock, signal, place, attempt) {
    let startMs;
    let successes = 0;
    for (let number = 1;; number++) {
        if (signal.aborted)
            return { end: 'cancelled', successes };
        const ok = await place(async () => {
            if (signal.aborted)
                return undefined;
            const now = clock.now();
            startMs ??= now;
            const atMs = now - startMs;
            return atMs > timeoutMs && number > 1 ? 'late' : attempt({ number, atMs, successes });
        });
        if (ok === undefined)
            return { end: 'cancelled', successes };
        if (ok === 'late')
            return { end: 'deadline', successes };
        successes = ok ? successes + 1 : 0;
        if (successes >= wanted)
            return { end: 'healthy', successes };
        const leftMs = (startMs ?? 0) + timeoutMs - clock.now();
        if (leftMs < intervalMs)
            return { end: 'deadline', successes };
        await clock.sleep(intervalMs, signal);
    }
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/run/run-checks.js










async function runChecks(definition, { secrets, ...options }) {
    const { checks } = definition;
    if (checks.length === 0)
        throw new problem_DefinitionProblem('there are no checks to run');
    const { of, order, mistakes } = dependencies_dependenciesOf(checks, Object.keys(options.variables));
    if (mistakes.length > 0)
        throw new problem_DefinitionProblem(mistakes.map(({ message }) => message));
    const redaction = createRedaction(secrets);
    prepareIndependent(checks, of, options, redaction);
    const stop = new AbortController();
    const signal = AbortSignal.any([options.signal, stop.signal]);
    const { clock, concurrency = 10 } = options;
    const run = {
        ...options,
        signal,
        redaction,
        places: createPlaces(concurrency),
        startMs: clock.now(),
    };
    const ends = [];
    for (const index of order) {
        const check = checks[index];
        if (!check)
            continue;
        const before = (of[index] ?? []).flatMap((other) => ends[other] ?? []);
        ends[index] = runAfter(before, check, run).catch((error) => {
            stop.abort();
            throw error;
        });
    }
    const settled = await Promise.allSettled(ends);
    const reports = settled.map((result) => {
        if (result.status === 'rejected')
            throw result.reason;
        return result.value.report;
    });
    return summarize(reports, clock.now() - run.startMs, options.signal.aborted);
}
function prepareIndependent(checks, of, { variables, root }, redaction) {
    const problems = [];
    for (const [index, check] of checks.entries()) {
        if ((of[index] ?? []).length > 0)
            continue;
        try {
            redaction.keep(render(check, { given: variables }, { root }).secrets);
        }
        catch (error) {
            if (!(error instanceof problem_DefinitionProblem))
                throw error;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new problem_DefinitionProblem(problems.map((one) => redaction.redact(one)));
}
async function runAfter(before, check, run) {
    const earlier = await Promise.all(before);
    const failed = earlier.find(({ report }) => report.outcome !== 'passed')?.report;
    if (failed) {
        const how = failed.outcome === 'skipped' ? 'was skipped' : 'failed';
        const reason = `needs check ${shown_quoted(failed.name)}, which ${how}`;
        run.reporter.info(run.redaction.redact(`${shown(check.name)}: skipped: ${reason}`));
        return ended(check, run, { outcome: 'skipped', reason });
    }
    const jar = mergeJars(earlier.map(({ cookies }) => cookies));
    const captured = Object.fromEntries(earlier.flatMap((one) => Object.entries(one.captured)));
    const values = { given: run.variables, captured };
    try {
        const { secrets, request } = render(check, values, { root: run.root });
        run.redaction.keep(secrets);
        return await runCheck(check, run_checks_targetOf(check, request.url), values, jar, run);
    }
    catch (error) {
        if (!(error instanceof problem_DefinitionProblem))
            throw error;
        const reason = run.redaction.redact(shown(error.message, 500));
        run.reporter.info(run.redaction.redact(`${shown(check.name)}: not asked: ${reason}`));
        return ended(check, run, { outcome: 'failed', reason });
    }
}
async function runCheck(check, target, values, jar, run) {
    const { clock, reporter, redaction, send, signal, places, root } = run;
    const name = shown(redaction.redact(check.name));
    const attempts = [];
    let firstMs = clock.now();
    let count = 0;
    let last;
    const { end, successes } = await retryUntilHealthy(check.retry, clock, signal, (work) => places.take(work), async ({ number, atMs }) => {
        if (number === 1)
            firstMs = clock.now();
        count = number;
        const rendered = render(check, values, { root });
        const asking = { send, redaction, nowMs: clock.now(), signal };
        const asked = await ask_ask(rendered, check.capture, jar, asking);
        if (asked.aborted)
            return undefined;
        last = asked;
        const { ok, remoteAddress, status, version, failures, timings } = asked;
        keepAttempt(attempts, { number, atMs, ok, remoteAddress, status, version, failures, timings });
        const line = attemptLine(name, number, atMs, asked);
        if (ok)
            reporter.debug(line);
        else
            reporter.info(redaction.redact(line));
        return ok;
    });
    const durationMs = clock.now() - firstMs;
    const common = { target, attempts, attemptCount: count, durationMs, version: last?.version };
    if (end === 'healthy' && last) {
        const healthyAfterMs = clock.now() - run.startMs;
        reporter.info(redaction.redact(`${name}: healthy${healthyLine(count, durationMs, last)}`));
        return {
            ...ended(check, run, { outcome: 'passed', ...common, healthyAfterMs }),
            captured: { ...values.captured, ...last.captured },
            cookies: last.cookies,
        };
    }
    const why = (told) => redaction.redact(whyNot(check, end, successes, last?.ok === true, told, durationMs, count));
    const failures = last?.failures ?? [];
    return ended(check, run, {
        outcome: 'failed',
        reason: why(failures),
        cause: why(failures.map(withoutContent)),
        failures,
        ...common,
    });
}
function attemptLine(name, number, atMs, asked) {
    const { ok, remoteAddress, version, failures } = asked;
    const who = [remoteAddress, version === undefined ? undefined : `version ${version}`]
        .filter((part) => part)
        .join(', ');
    const what = ok ? 'everything holds' : `${failuresSentence(failures)}${noteOf(failures)}`;
    return `${name}: attempt ${number}, ${run_checks_seconds(atMs)}: ${who === '' ? '' : `${shown(who)}: `}${shown(what, 600)}`;
}
function healthyLine(count, durationMs, { remoteAddress, version }) {
    const tries = count === 1 ? '' : ` after ${run_checks_seconds(durationMs)}, ${count} attempts`;
    const who = [remoteAddress, version === undefined ? undefined : `version ${version}`];
    return `${tries} (${shown(who.filter((part) => part).join(', '))})`;
}
const run_checks_seconds = (ms) => `${ms < 10_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1000)} s`;
function whyNot({ retry }, end, successes, isWell, failures, durationMs, count) {
    if (end === 'cancelled')
        return 'the run was cancelled before it was healthy';
    const tried = count === 1 ? '' : ` (${count} attempts in ${run_checks_seconds(durationMs)})`;
    if (isWell) {
        return `healthy only ${successes} times in a row, ${retry.successes} are needed${tried}`;
    }
    return `${failuresSentence(failures)}${tried}`;
}
function ended(check, { redaction }, found) {
    const report = {
        name: redaction.redact(check.name),
        place: check.place,
        target: run_checks_targetOf(check, undefined),
        reason: undefined,
        cause: found.reason,
        failures: [],
        attempts: [],
        attemptCount: 0,
        durationMs: 0,
        healthyAfterMs: undefined,
        version: undefined,
        ...found,
    };
    report.target = redaction.redact(report.target);
    return { report, captured: {}, cookies: [] };
}
function run_checks_targetOf({ request }, url) {
    const where = url ? url.origin + url.pathname : request.url.replace(/[?#].*$/s, '');
    return shown(`${request.method} ${where}`, 500);
}
function summarize(checks, durationMs, cancelled) {
    const passed = checks.length > 0 && !cancelled && checks.every(({ outcome }) => outcome === 'passed');
    const versions = new Set(checks.flatMap(({ version }) => version ?? []));
    const healthyMs = Math.max(...checks.map(({ healthyAfterMs = 0 }) => healthyAfterMs));
    return {
        passed,
        cancelled,
        checks,
        attempts: checks.reduce((sum, { attemptCount }) => sum + attemptCount, 0),
        durationMs,
        secondsToHealthy: passed ? Math.round(healthyMs / 100) / 10 : undefined,
        versionsSeen: [...versions].slice(0, 10),
    };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/inputs.js










function definitionFromInputs(inputs) {
    const problems = [];
    const read = (input, value, line) => {
        if (!isMistake(value))
            return value;
        problems.push(`${input}${line === undefined ? '' : `, line ${line}`}: ${value.mistake}`);
        return undefined;
    };
    const each = (input, text, parse) => lines(text).flatMap(({ line, number }) => {
        const value = read(input, parse(line), number);
        return value === undefined ? [] : [value];
    });
    const texts = { url: inputs.url, headers: inputs.headers, body: inputs.body };
    for (const [input, text] of Object.entries(texts)) {
        const parts = parseTemplate(text ?? '');
        if (!Array.isArray(parts))
            problems.push(`${input}: ${parts.mistake}`);
    }
    const url = inputs.url.trim();
    const joined = read('url', joinUrl(url, undefined));
    const [baseUrl] = /^https?:\/\/[^/?#]+/i.exec(url) ?? [];
    const hasBody = inputs.body !== undefined && inputs.body !== '';
    const method = inputs.method
        ? read('method', parseMethod(inputs.method.toUpperCase()))
        : hasBody
            ? 'POST'
            : 'GET';
    const status = splitList(inputs.expectStatus).flatMap((one) => {
        const range = read('expect-status', parseStatus(one));
        return range ? [range] : [];
    });
    const isStatusSaid = inputs.expectStatus !== undefined && inputs.expectStatus.trim() !== '';
    if (isStatusSaid && splitList(inputs.expectStatus).length === 0) {
        problems.push('expect-status: names no status');
    }
    const expect = [
        isStatusSaid ? { subject: { kind: 'status' }, matcher: statusMatcher(status) } : anySuccess,
        ...each('expect-header', inputs.expectHeader, parseHeaderLine),
        ...each('expect-json', inputs.expectJson, parseJsonLine),
    ];
    if (inputs.expectBody) {
        const expected = read('expect-body', parseBodyText(inputs.expectBody));
        if (expected)
            expect.push(expected);
    }
    if (inputs.expectBodyIs) {
        const type = read('expect-body-is', parseBodyType(inputs.expectBodyIs));
        if (type)
            expect.push({ subject: { kind: 'body' }, matcher: { kind: 'is', type } });
    }
    if (inputs.maxDurationMs !== undefined) {
        const value = inputs.maxDurationMs;
        expect.push({ subject: { kind: 'duration' }, matcher: { kind: 'lte', value } });
    }
    if (inputs.expectVersion) {
        expect.push(versionAssertion(inputs.versionFrom ?? 'body', inputs.expectVersion));
    }
    else if (inputs.versionFrom !== undefined) {
        expect.push(versionAssertion(inputs.versionFrom, undefined));
    }
    const retry = changed(standardRetry, inputs.retry);
    const wrongRetry = retryMistake(retry);
    if (wrongRetry)
        problems.push(wrongRetry);
    const check = {
        name: `${method ?? 'GET'} ${url.replace(/[?#].*$/s, '')}`.slice(0, 200),
        request: {
            ...standardOptions,
            method: method ?? 'GET',
            ...(joined ?? { url }),
            baseUrl,
            headers: each('headers', inputs.headers, parseHeader),
            body: hasBody ? { kind: 'text', text: inputs.body ?? '' } : undefined,
            timeoutMs: inputs.timeoutMs ?? standardOptions.timeoutMs,
        },
        expect,
        capture: [],
        retry,
    };
    const { mistakes } = dependenciesOf([check], inputs.variables ?? []);
    problems.push(...mistakes.map(({ message }) => message));
    if (problems.length > 0)
        throw new DefinitionProblem(problems);
    return { checks: [check], monitor: undefined };
}
function lines(text) {
    return (text ?? '')
        .split(/\r\n|\r|\n/)
        .map((line, index) => ({ line: line.trim(), number: index + 1 }))
        .filter(({ line }) => line !== '');
}
const splitList = (text) => (text ?? '').split(/[\s,]+/).filter((part) => part !== '');
function parseHeader(line) {
    const [, name, value = ''] = /^([^:\s]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name === undefined)
        return { mistake: `${quoted(line)} is not a header such as Accept: text/html` };
    const mistake = headerNameMistake(name);
    return mistake === undefined ? [name, value] : { mistake };
}
function parseBodyText(text) {
    const subject = { kind: 'body' };
    if (!/^\/.+\/[a-z]*$/s.test(text))
        return { subject, matcher: { kind: 'contains', text } };
    const pattern = parsePattern(text);
    return isMistake(pattern) ? pattern : { subject, matcher: { kind: 'matches', ...pattern } };
}
function parseVersionFrom(text) {
    if (text === 'body')
        return 'body';
    const [, kind, value = ''] = /^(header|json|jsonpath):\s*(\S.*)$/.exec(text) ?? [];
    if (kind === undefined) {
        return { mistake: `${quoted(text)} is none of header:x-version, json:$.sha, body` };
    }
    const mistake = kind === 'header'
        ? /^[\w!#$%&'*+.^`|~-]+$/.test(value)
            ? undefined
            : `${quoted(value)} is not a header name`
        : jsonPathMistake(value);
    if (mistake !== undefined)
        return { mistake };
    return kind === 'header' ? { header: value.toLowerCase() } : { jsonpath: value };
}
function withExpectVersion(definition, version, from) {
    if (version.trim() === '')
        throw new DefinitionProblem('expect-version is empty');
    const places = (check) => check.expect.flatMap(({ subject, place }) => subject.kind === 'version' ? [{ from: subject.from, place }] : []);
    const isDeclared = definition.checks.some((check) => places(check).length > 0);
    if (!isDeclared && from === undefined) {
        throw new DefinitionProblem('expect-version: no check says where the version is. Give one of them expect: { version: { header: x-version } } ' +
            '(or jsonpath: $.sha, or body: true), or set version-from for all');
    }
    const checks = definition.checks.map((check) => {
        const wanted = isDeclared
            ? places(check)
            : from === undefined
                ? []
                : [{ from, place: undefined }];
        const added = wanted.map(({ from: at, place }) => ({
            ...versionAssertion(at, literal(version)),
            place,
        }));
        const kept = check.expect.filter(({ subject, matcher }) => !(subject.kind === 'version' && matcher.kind === 'exists'));
        return added.length === 0 ? check : { ...check, expect: [...kept, ...added] };
    });
    return { ...definition, checks };
}
const literal = (text) => text.replaceAll('{{', '{{ "{{" }}');
function withConnectTo(definition, connectTo) {
    return mapRequests(definition, (request) => ({
        ...request,
        connectTo: [...connectTo, ...request.connectTo],
    }));
}
function withResolve(definition, resolve) {
    return mapRequests(definition, (request) => ({
        ...request,
        resolve: [...resolve, ...request.resolve],
    }));
}
function withRetry(definition, retry) {
    const checks = definition.checks.map((check) => {
        const merged = changed(check.retry, retry);
        const wrong = request_retryMistake(merged);
        if (wrong)
            throw new problem_DefinitionProblem(`check ${shown_quoted(check.name)}: ${wrong}`);
        return { ...check, retry: merged };
    });
    return { ...definition, checks };
}
function withArm(definition, arm) {
    const asked = withConnectTo(definition, arm.connectTo);
    const { baseUrl } = arm;
    if (baseUrl === undefined)
        return asked;
    return mapRequests(asked, (request) => {
        const { url, baseUrl: old } = request;
        const base = old?.replace(/\/+$/, '');
        if (base === undefined || !url.startsWith(base))
            return old === undefined ? request : { ...request, baseUrl };
        return { ...request, baseUrl, url: onBase(url.slice(base.length), baseUrl) };
    });
}
function mapRequests(definition, change) {
    const checks = definition.checks.map((check) => ({ ...check, request: change(check.request) }));
    return { ...definition, checks };
}
function changed(retry, change = {}) {
    return {
        timeoutMs: change.timeoutMs ?? retry.timeoutMs,
        intervalMs: change.intervalMs ?? retry.intervalMs,
        successes: change.successes ?? retry.successes,
    };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/json-path.js


function json_path_jsonPathMistake(path) {
    const why = checkJsonPath(path.replaceAll(/\{\{[^{}]*\}\}/g, 'x'));
    if (why === undefined)
        return undefined;
    const start = path.startsWith('$') ? '' : '; it begins with $, such as $.status';
    return `${shown_quoted(path)} is not a JSONPath: ${why.replace(/ \('.*$/s, '')}${start}`;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/capture.js




const flags = [
    'body',
    'status',
    'redirect',
    'url',
    'ip',
    'http_version',
    'size',
    'sha256',
    'md5',
    'duration',
];
const from = ['header', 'cookie', 'jsonpath', ...flags];
function readCaptures(source, item) {
    return source.entries(item, 'capture').flatMap((entry) => {
        if (!VARIABLE_NAME.test(entry.key)) {
            source.mistake(entry.keyAt, `${shown_quoted(entry.key)} is not a name for a variable: letters, digits, _ and -`);
        }
        const capture = readCapture(source, entry);
        return capture ? [capture] : [];
    });
}
function readCapture(source, entry) {
    const place = source.place(entry.keyAt);
    const what = `capture ${shown_quoted(entry.key)}`;
    if (!source.isMap(entry)) {
        const path = readPath(source, entry, what);
        if (path === undefined)
            return undefined;
        return { name: entry.key, from: { kind: 'jsonpath', path }, secret: false, place };
    }
    const fields = source.fields(entry, what, [...from, 'pattern', 'secret'], {
        regex: 'write body: true and pattern: /…/',
        xpath: 'there is no XPath; write body: true and pattern: /…/',
    });
    const chosen = from.filter((key) => fields.has(key));
    const [key, second] = chosen;
    const item = key && fields.get(key);
    if (!key || !item || second) {
        source.mistake(entry.keyAt, `${what} needs one of ${from.join(', ')}`);
        return undefined;
    }
    const pattern = fields.get('pattern');
    const secret = fields.get('secret');
    const subject = readFrom(source, key, item, what);
    return (subject && {
        name: entry.key,
        from: subject,
        pattern: pattern && source.parsed(pattern, `${what} pattern`, values_parsePattern),
        secret: (secret && source.boolean(secret, 'secret')) ?? key === 'cookie',
        place,
    });
}
function readFrom(source, key, item, what) {
    if (key === 'header') {
        const name = source.constant(item, `${what} header`);
        return name === undefined ? undefined : { kind: 'header', name: name.toLowerCase() };
    }
    if (key === 'cookie') {
        const name = source.constant(item, `${what} cookie`);
        return name === undefined ? undefined : { kind: 'cookie', name, attribute: 'value' };
    }
    if (key === 'jsonpath') {
        const path = readPath(source, item, what);
        return path === undefined ? undefined : { kind: 'jsonpath', path };
    }
    if (source.boolean(item, `${what} ${key}`) === false) {
        source.mistake(item.at, `${what} ${key} must be true`);
    }
    return { kind: key === 'http_version' ? 'http-version' : key };
}
function readPath(source, item, what) {
    const path = source.constant(item, what);
    const wrong = path === undefined ? undefined : json_path_jsonPathMistake(path);
    if (wrong)
        source.mistake(item.at, wrong);
    return path;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition.js
const cookieAttributes = (/* unused pure expression or super */ null && ([
    'value',
    'expires',
    'max-age',
    'domain',
    'path',
    'secure',
    'http-only',
    'same-site',
]));
const jsonTypes = [
    'string',
    'number',
    'integer',
    'float',
    'boolean',
    'null',
    'array',
    'object',
];
const formats = [
    'date-time',
    'date',
    'time',
    'uuid',
    'uuid4',
    'ipv4',
    'ipv6',
    'hostname',
    'email',
    'uri',
    'semver',
];
const definition_bodyTypes = [
    'png',
    'jpeg',
    'webp',
    'gif',
    'avif',
    'svg',
    'pdf',
    'zip',
    'gzip',
    'json',
    'xml',
    'html',
    'text',
    'non-empty',
];

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/expect-bytes.js

const tests = {
    eq: 'eq',
    starts_with: 'starts-with',
    ends_with: 'ends-with',
    contains: 'contains',
};
function readBytes(source, item, what) {
    if (!source.isMap(item))
        return readHex(source, item, what, 'eq');
    const fields = source.fields(item, what, ['eq', 'starts_with', 'ends_with', 'contains', 'not'], {
        count: 'write size',
        length: 'write size',
        is: 'write body: { is: … }',
        matches: 'bytes have no pattern; write contains',
    });
    if (fields.size === 0 && !source.hasMistakes) {
        source.mistake(item.at, `${what} is empty, so it would expect nothing`);
    }
    return [...fields].flatMap(([key, entry]) => {
        if (key !== 'not')
            return readHex(source, entry, `${what} ${key}`, tests[key]);
        const [matcher, second] = readBytes(source, entry, `${what} not`);
        if (second)
            source.mistake(entry.at, `${what} not takes one matcher`);
        return matcher ? [{ kind: 'not', matcher }] : [];
    });
}
function readHex(source, item, what, test) {
    const hex = source.parsed(item, what, parseHex);
    return hex === undefined ? [] : [{ kind: 'hex', test, hex }];
}
function parseHex(text) {
    const digits = text
        .trim()
        .replace(/^(?:hex,(.*);|0x(.*))$/s, '$1$2')
        .replaceAll(/[\s:]/g, '')
        .toLowerCase();
    const isHex = /^(?:[0-9a-f]{2})+$/.test(digits);
    return isHex ? digits : { mistake: `${shown_quoted(text)} is not bytes in hex, such as 89504e47` };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/matcher-keys.js
const orders = ['gt', 'gte', 'lt', 'lte'];
const combined = ['not', 'and', 'or'];
const ofText = [
    'eq',
    'ne',
    'one_of',
    'contains',
    'starts_with',
    'ends_with',
    'matches',
    ...orders,
    'exists',
    'empty',
    'length',
    'format',
    'semver',
    'before',
    'after',
    ...combined,
];
const ofList = ['count', 'any', 'consist_of'];
const ofNumber = ['eq', 'ne', ...orders, 'one_of', ...combined];
const matcherKeys = {
    text: ofText,
    texts: [...ofText, ...ofList],
    json: [...ofText, ...ofList, 'type'],
    number: ofNumber,
    count: ofNumber,
    size: ofNumber,
    duration: [...orders, ...combined],
};
const otherWords = {
    equals: 'write eq',
    includes: 'write contains',
    is: 'it is for a body; a value has a type or a format',
    regex: 'write matches',
    isEmpty: 'write empty: true',
    isInteger: 'write type: integer',
    isFloat: 'write type: float',
    isNumber: 'write type: number',
    isBoolean: 'write type: boolean',
    isString: 'write type: string',
    isList: 'write type: array',
    isCollection: 'write type: array or type: object',
    isObject: 'write type: object',
    isIsoDate: 'write format: date-time',
    isUuid: 'write format: uuid4',
    isIpv4: 'write format: ipv4',
    isIpv6: 'write format: ipv6',
    'have-len': 'write length',
    'have-key': 'ask for the key with a path of its own and exists: true',
    'have-prefix': 'write starts_with',
    'have-suffix': 'write ends_with',
    'match-regexp': 'write matches',
    'contain-substring': 'write contains',
    'contain-element': 'write any',
    'contain-elements': 'write contains, with a list',
    'consist-of': 'write consist_of',
    'semver-constraint': 'write semver',
    daysAfterNow: 'write after: now+14d',
    daysBeforeNow: 'write before: now-14d',
};

var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/source.js






const MAX_BYTES = 1024 * 1024;
const MAX_DEPTH = 100;
const MAX_NODES = 500_000;
const source_MAX_MISTAKES = 50;
class Source {
    file;
    text;
    root;
    uses = [];
    #lines = new dist/* LineCounter */.HN();
    #mistakes = new Map();
    #document;
    #targets;
    #nodes = 0;
    constructor(text, file) {
        this.file = file;
        this.text = text;
        if (Buffer.byteLength(text) > MAX_BYTES) {
            throw new problem_DefinitionProblem(`${file}: larger than 1 MiB, the most a definition may have`);
        }
        this.#document = (0,dist/* parseDocument */.Tp)('');
        const tooDeep = offsetBeyondDepth(text, this.#lines);
        if (tooDeep !== undefined) {
            this.mistake(tooDeep, `nested more than ${MAX_DEPTH} levels deep`);
            this.finish();
        }
        this.#lines = new dist/* LineCounter */.HN();
        this.#document = (0,dist/* parseDocument */.Tp)(text, {
            lineCounter: this.#lines,
            prettyErrors: false,
            logLevel: 'silent',
            uniqueKeys: false,
        });
        for (const { pos, message } of [...this.#document.errors, ...this.#document.warnings]) {
            this.mistake(pos[0], lowerFirst(message));
        }
        this.finish();
        this.#targets = targetsOf(this.#document);
        this.root = this.#item(this.#document.contents, 0, 0);
    }
    place(at) {
        const { line, col } = this.#lines.linePos(at);
        return { line, column: col };
    }
    mistake(at, message) {
        this.#mistakes.set(`${at} ${message}`, { at, message });
    }
    get hasMistakes() {
        return this.#mistakes.size > 0;
    }
    finish() {
        if (this.#mistakes.size === 0)
            return;
        const sorted = [...this.#mistakes.values()].toSorted((a, b) => a.at - b.at);
        const told = sorted
            .slice(0, source_MAX_MISTAKES)
            .map(({ at, message }) => placed(this, this.place(at), message));
        const more = sorted.length - told.length;
        throw new problem_DefinitionProblem(more > 0 ? [...told, `… and ${more} more mistakes`] : told);
    }
    isMap = (item) => (0,dist/* isMap */.jh)(item.node);
    isList = (item) => (0,dist/* isSeq */.oP)(item.node);
    isNull = (item) => item.node === null || ((0,dist/* isScalar */.jn)(item.node) && item.node.value === null);
    isEmpty = (item) => item.node === null || ((0,dist/* isScalar */.jn)(item.node) && item.node.value === null && !item.node.source);
    entries(item, what) {
        if (!(0,dist/* isMap */.jh)(item.node)) {
            this.mistake(item.at, `${what} must be a mapping (key: value)`);
            return [];
        }
        const own = new Map();
        const merged = [];
        for (const pair of item.node.items) {
            const keyNode = this.#item(pair.key, item.at, item.depth);
            const value = this.#item(pair.value, keyNode.at, item.depth + 1);
            if (!(0,dist/* isScalar */.jn)(keyNode.node)) {
                this.mistake(keyNode.at, 'a key must be a text');
                continue;
            }
            const key = sourceText(keyNode.node);
            if (key === '<<' && keyNode.node.type === 'PLAIN') {
                merged.push(...this.#merged(value, what));
                continue;
            }
            const first = own.get(key);
            if (first) {
                const { line } = this.place(first.keyAt);
                this.mistake(keyNode.at, `${shown_quoted(key)} is given twice (first on line ${line})`);
            }
            else {
                own.set(key, { ...value, key, keyAt: keyNode.at });
            }
        }
        for (const entry of merged)
            if (!own.has(entry.key))
                own.set(entry.key, entry);
        return [...own.values()];
    }
    #merged(value, what) {
        return (this.isList(value) ? this.items(value, what) : [value]).flatMap((map) => this.entries(map, `what << merges into ${what}`));
    }
    fields(item, what, known, misplaced = {}) {
        const found = new Map();
        for (const entry of this.entries(item, what)) {
            const key = known.find((name) => name === entry.key);
            if (key !== undefined) {
                found.set(key, entry);
                continue;
            }
            const isMeant = closest(entry.key, known) === undefined && Object.hasOwn(misplaced, entry.key);
            const elsewhere = isMeant ? misplaced[entry.key] : undefined;
            this.mistake(entry.keyAt, `unknown key ${shown_quoted(entry.key)} in ${what}${elsewhere ? `: ${elsewhere}` : hint(entry.key, known)}`);
        }
        return found;
    }
    items(item, what, orOne = false) {
        if ((0,dist/* isSeq */.oP)(item.node)) {
            return item.node.items.map((node) => this.#item(node, item.at, item.depth + 1));
        }
        if (orOne)
            return [item];
        this.mistake(item.at, `${what} must be a list (- item)`);
        return [];
    }
    constant(item, what) {
        if ((0,dist/* isScalar */.jn)(item.node) && item.node.value !== null)
            return sourceText(item.node);
        const nothing = this.isNull(item) ? `${what} has no value` : `${what} must be a single value`;
        this.mistake(item.at, nothing);
        return undefined;
    }
    template(item, what) {
        const text = this.constant(item, what);
        if (text !== undefined)
            this.#use(text, item.at);
        return text;
    }
    templateKey(entry) {
        this.#use(entry.key, entry.keyAt);
        return entry.key;
    }
    #use(text, at) {
        const parts = template_parseTemplate(text);
        if (!Array.isArray(parts))
            this.mistake(at, parts.mistake);
        else
            for (const part of parts) {
                if (typeof part !== 'string')
                    this.uses.push({ name: part.variable, at });
            }
    }
    parsed(item, what, parse) {
        const text = this.constant(item, what);
        if (text === undefined)
            return undefined;
        const value = parse(text);
        if (!values_isMistake(value))
            return value;
        this.mistake(item.at, `${what}: ${value.mistake}`);
        return undefined;
    }
    boolean(item, what) {
        if ((0,dist/* isScalar */.jn)(item.node) && typeof item.node.value === 'boolean')
            return item.node.value;
        this.mistake(item.at, `${what} must be true or false`);
        return undefined;
    }
    scalar(item) {
        return (0,dist/* isScalar */.jn)(item.node) ? item.node.value : undefined;
    }
    json(item, what) {
        const { node } = item;
        if ((0,dist/* isMap */.jh)(node)) {
            return Object.fromEntries(this.entries(item, what).map((entry) => [entry.key, this.json(entry, what)]));
        }
        if ((0,dist/* isSeq */.oP)(node))
            return this.items(item, what).map((child) => this.json(child, what));
        if (node === null)
            return null;
        const value = (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
        if (typeof value === 'string')
            return this.template(item, what) ?? '';
        if (typeof value === 'number' && !isExact(value)) {
            const text = shown_quoted(this.constant(item, what) ?? '');
            this.mistake(item.at, `${text} is not a number that JSON can carry exactly; quote it for text`);
        }
        return value;
    }
    #item(given, parentAt, depth) {
        const at = given?.range?.[0] ?? parentAt;
        this.#nodes++;
        if (this.#nodes > MAX_NODES || depth > MAX_DEPTH) {
            this.mistake(at, 'aliases make this too large');
            this.finish();
        }
        if (!(0,dist/* isAlias */.Vj)(given))
            return { node: given ?? null, at, depth };
        const node = this.#targets.get(given);
        if (!node)
            this.mistake(at, `there is no anchor &${given.source} before`);
        return { node: node ?? null, at, depth };
    }
}
function isExact(value) {
    return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
function sourceText(node) {
    return node.source ?? String(node.value);
}
const lowerFirst = (text) => text.slice(0, 1).toLowerCase() + text.slice(1);
function targetsOf(document) {
    const anchors = new Map();
    const targets = new Map();
    (0,dist/* visit */.YR)(document, {
        Alias(_, alias) {
            const target = anchors.get(alias.source);
            if (target)
                targets.set(alias, target);
        },
        Value(_, node) {
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
    });
    return targets;
}
function offsetBeyondDepth(text, lines) {
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    lines.addNewLine(0);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const _ of parser.next(lexeme)) {
        }
        if (parser.stack.length > MAX_DEPTH)
            return parser.offset;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/matcher.js







const texts = { contains: 'contains', starts_with: 'starts-with', ends_with: 'ends-with' };
function readMatchers(source, item, what, kind) {
    if (!source.isMap(item)) {
        if (kind === 'duration') {
            source.mistake(item.at, `${what} is never exact: write { lt: 500ms }`);
            return [];
        }
        const value = readEqual(source, item, what, kind);
        return value ? [value] : [];
    }
    const known = matcherKeys[kind];
    const entries = [...source.fields(item, what, known, otherWords).values()];
    if (entries.length === 0 && !source.hasMistakes) {
        source.mistake(item.at, `${what} is empty, so it would expect nothing`);
    }
    return entries.flatMap((entry) => readMatcher(source, entry.key, entry, `${what} ${entry.key}`, kind));
}
function readMatcher(source, name, item, what, kind) {
    switch (name) {
        case 'eq':
            return optional(readEqual(source, item, what, kind));
        case 'ne': {
            const equal = readEqual(source, item, what, kind);
            if (equal?.kind === 'eq' && isScalarValue(equal.value)) {
                return [{ kind: 'ne', value: equal.value }];
            }
            return equal ? [{ kind: 'not', matcher: equal }] : [];
        }
        case 'gt':
        case 'gte':
        case 'lt':
        case 'lte': {
            const value = source.parsed(item, what, numberParser(kind));
            return value === undefined ? [] : [{ kind: name, value }];
        }
        case 'one_of':
            return optional(readOneOf(source, item, what, kind));
        case 'contains':
        case 'starts_with':
        case 'ends_with': {
            const all = name === 'contains' ? source.items(item, what, true) : [item];
            if (all.length === 0 && name === 'contains')
                source.mistake(item.at, `${what} is empty`);
            return all.flatMap((one) => {
                const text = source.template(one, what);
                if (text === '')
                    source.mistake(one.at, `${what} is empty, so it would hold always`);
                return text ? [{ kind: texts[name], text }] : [];
            });
        }
        case 'matches': {
            const text = source.template(item, what);
            const pattern = text === undefined ? undefined : source.parsed(item, what, values_parsePattern);
            return pattern ? [{ kind: 'matches', ...pattern }] : [];
        }
        case 'exists': {
            const expected = source.boolean(item, what);
            return expected === undefined ? [] : [{ kind: 'exists', expected }];
        }
        case 'type': {
            const type = source.parsed(item, what, parseType);
            return type === undefined ? [] : [{ kind: 'type', type }];
        }
        case 'empty': {
            const expected = source.boolean(item, what);
            return expected === undefined ? [] : [{ kind: 'empty', expected }];
        }
        case 'format': {
            const format = source.parsed(item, what, parseFormat);
            return format === undefined ? [] : [{ kind: 'format', format }];
        }
        case 'semver': {
            const range = source.template(item, what);
            if (range !== undefined && !range.includes('{{') && !parseRange(range)) {
                const wrong = `${what}: ${shown_quoted(range)} is no range of versions such as ">=1.2 <2" or ^1.2`;
                source.mistake(item.at, wrong);
            }
            return range === undefined ? [] : [{ kind: 'semver', range }];
        }
        case 'before':
        case 'after': {
            const when = source.template(item, what);
            if (when !== undefined && !when.includes('{{') && parseInstant(when, 0) === undefined) {
                const forms = '2026-01-31T12:00:00Z, now, now-1h or now+14d (with s, m, h, d)';
                source.mistake(item.at, `${what}: ${shown_quoted(when)} is no instant such as ${forms}`);
            }
            return when === undefined ? [] : [{ kind: name, when }];
        }
        case 'length':
            return readMatchers(source, item, what, 'count').map((matcher) => ({
                kind: 'length',
                matcher,
            }));
        case 'any': {
            const inner = readMatchers(source, item, what, kind);
            return optional(joined('and', inner)).map((matcher) => ({ kind: 'any', matcher }));
        }
        case 'consist_of': {
            const values = source.items(item, what).flatMap((one) => readScalar(source, one, what, kind));
            if (values.length === 0 && !source.hasMistakes)
                source.mistake(item.at, `${what} is empty`);
            return [{ kind: 'consist-of', values }];
        }
        case 'and':
        case 'or': {
            const parts = source
                .items(item, what)
                .flatMap((one) => optional(joined('and', readMatchers(source, one, what, kind))));
            if (parts.length === 0 && !source.hasMistakes)
                source.mistake(item.at, `${what} is empty`);
            return optional(joined(name, parts));
        }
        case 'count':
            return readMatchers(source, item, what, 'count').map((matcher) => ({
                kind: 'count',
                matcher,
            }));
        case 'not':
            return readNot(source, item, what, kind);
        default:
            return [];
    }
}
function readNot(source, item, what, kind) {
    const [matcher, second] = readMatchers(source, item, what, kind);
    if (second)
        source.mistake(item.at, `${what} takes one matcher; join several with and: […] or or: […]`);
    return matcher ? [{ kind: 'not', matcher }] : [];
}
function joined(kind, matchers) {
    const [only, second] = matchers;
    return second ? { kind, matchers: [...matchers] } : only;
}
const optional = (value) => (value === undefined ? [] : [value]);
function parseType(text) {
    const type = jsonTypes.find((known) => known === text);
    const meant = {
        list: 'array',
        text: 'string',
        bool: 'boolean',
        int: 'integer',
    };
    const cure = meant[text] ? `, did you mean "${meant[text]}"?` : hint(text, jsonTypes);
    return type ?? { mistake: `${shown_quoted(text)} is not a JSON type${cure}` };
}
function parseFormat(text) {
    const format = formats.find((known) => known === text.toLowerCase());
    const meant = /^iso-?(date|8601)?$/i.test(text)
        ? ', did you mean "date-time"?'
        : hint(text, formats);
    return format ?? { mistake: `${shown_quoted(text)} is not a known format${meant}` };
}
function numberParser(kind) {
    if (kind === 'size')
        return parseSize;
    if (kind === 'duration')
        return parseDuration;
    if (kind === 'count')
        return (text) => parseInteger(text, { min: 0, max: 1e9 });
    return parseNumber;
}
function readEqual(source, item, what, kind) {
    if (kind === 'json')
        return readJsonEqual(source, item, what);
    if (kind === 'text' || kind === 'texts') {
        const text = source.template(item, what);
        return text === undefined ? undefined : { kind: 'eq', value: text };
    }
    const value = source.parsed(item, what, numberParser(kind));
    return value === undefined ? undefined : { kind: 'eq', value };
}
function readJsonEqual(source, item, what) {
    if (source.isMap(item) || source.isList(item)) {
        const value = source.json(item, what);
        return isPlain(value) ? { kind: 'eq', value } : undefined;
    }
    if (source.isEmpty(item)) {
        source.mistake(item.at, `${what} has no value; for JSON's null write null`);
        return undefined;
    }
    if (source.isNull(item))
        return { kind: 'eq', value: null };
    const value = scalarValue(source, item, what);
    if (value === undefined)
        return undefined;
    const text = source.constant(item, what) ?? '';
    const isSpeltOtherwise = typeof value === 'number' && String(value) !== text;
    return isSpeltOtherwise ? { kind: 'one-of', values: [value, text] } : { kind: 'eq', value };
}
function scalarValue(source, item, what) {
    const text = source.template(item, what);
    if (text === undefined)
        return undefined;
    const value = source.scalar(item);
    if (typeof value === 'boolean' || typeof value === 'string')
        return value;
    if (typeof value !== 'number')
        return text;
    if (!Number.isFinite(value))
        return text;
    if (isExact(value))
        return value;
    source.mistake(item.at, `${shown_quoted(text)} is too large to be compared exactly; quote it for text`);
    return undefined;
}
function readOneOf(source, item, what, kind) {
    const values = source.items(item, what).flatMap((one) => {
        const equal = readEqual(source, one, what, kind);
        if (equal?.kind === 'one-of')
            return equal.values;
        if (equal && isScalarValue(equal.value))
            return [equal.value];
        if (equal)
            source.mistake(one.at, `${what} takes single values`);
        return [];
    });
    if (values.length === 0 && !source.hasMistakes)
        source.mistake(item.at, `${what} is empty`);
    return { kind: 'one-of', values };
}
function readScalar(source, item, what, kind) {
    const equal = readEqual(source, item, what, kind);
    if (equal?.kind === 'one-of')
        return equal.values.slice(0, 1);
    if (equal && isScalarValue(equal.value))
        return [equal.value];
    if (equal)
        source.mistake(item.at, `${what} takes single values`);
    return [];
}
function isScalarValue(value) {
    return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
function isPlain(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/expect-certificate.js

const certificateFields = {
    days_left: 'days-left',
    issuer: 'issuer',
    subject: 'subject',
    names: 'names',
    fingerprint: 'fingerprint',
    serial: 'serial',
    valid_from: 'valid-from',
    valid_to: 'valid-to',
};
const certificateKeys = Object.keys(certificateFields);
function expect_certificate_readCertificate(source, item) {
    const fields = source.fields(item, 'certificate', certificateKeys, {
        expires: 'write days_left: { gte: 14 } or valid_to: { after: now+14d }',
        'Expire-Date': 'write days_left: { gte: 14 } or valid_to: { after: now+14d }',
        'Start-Date': 'write valid_from',
    });
    if (fields.size === 0 && !source.hasMistakes) {
        source.mistake(item.at, 'certificate is empty, so it would expect nothing');
    }
    return [...fields].flatMap(([key, entry]) => {
        const field = certificateFields[key];
        const what = `certificate ${key}`;
        if (key === 'days_left' && !source.isMap(entry)) {
            source.mistake(entry.at, `${what} is never exact: write { gte: 14 }`);
            return [];
        }
        const kind = key === 'days_left' ? 'number' : key === 'names' ? 'texts' : 'text';
        const matchers = readMatchers(source, entry, what, kind);
        return matchers.map((matcher) => ({
            subject: { kind: 'certificate', field },
            matcher,
            place: source.place(entry.at),
        }));
    });
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/expect-cookies.js



const attributes = {
    value: ['value', 'text'],
    expires: ['expires', 'text'],
    max_age: ['max-age', 'number'],
    domain: ['domain', 'text'],
    path: ['path', 'text'],
    secure: ['secure', 'flag'],
    http_only: ['http-only', 'flag'],
    same_site: ['same-site', 'text'],
};
function readCookies(source, entry) {
    const name = entry.key;
    const what = `cookie ${shown_quoted(name)}`;
    const make = (attribute, matchers, at) => matchers.map((matcher) => ({
        subject: { kind: 'cookie', name, attribute },
        matcher,
        place: source.place(at),
    }));
    if (/\[[\w-]+\]$/.test(name)) {
        source.mistake(entry.keyAt, `${what}: attributes are keys of their own, such as { path: / }`);
        return [];
    }
    if (!source.isMap(entry)) {
        return make('value', readMatchers(source, entry, what, 'text'), entry.keyAt);
    }
    const fields = source.fields(entry, what, [...Object.keys(attributes), ...matcherKeys.text]);
    if (fields.size === 0 && !source.hasMistakes) {
        source.mistake(entry.at, `${what} is empty, so it would expect nothing`);
    }
    return [...fields].flatMap(([key, field]) => {
        const [attribute, kind] = attributes[key] ?? [];
        if (!attribute || !kind) {
            return make('value', readMatcher(source, key, field, `${what} ${key}`, 'text'), field.keyAt);
        }
        if (kind !== 'flag') {
            return make(attribute, readMatchers(source, field, `${what} ${key}`, kind), field.keyAt);
        }
        const expected = source.boolean(field, `${what} ${key}`);
        return expected === undefined
            ? []
            : make(attribute, [{ kind: 'exists', expected }], field.keyAt);
    });
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/expect-schema.js




function readSchema({ source, files }, item) {
    if (source.isMap(item)) {
        const schema = source.json(item, 'schema');
        const empty = typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0;
        const wrong = empty ? 'it is empty, so it would expect nothing' : checkSchema(schema);
        if (wrong)
            source.mistake(item.at, `schema: ${wrong}`);
        return [{ kind: 'schema', schema, file: source.file }];
    }
    const read = source.parsed(item, 'schema', (path) => parseSchemaFile(files, path));
    return read ? [{ kind: 'schema', schema: read.schema, file: read.path }] : [];
}
function parseSchemaFile(files, path) {
    const file = readInside(files, path, MAX_SCHEMA_BYTES);
    if (values_isMistake(file))
        return file;
    let schema;
    try {
        schema = JSON.parse(file.bytes.toString('utf8').replace(/^\uFEFF/, ''));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : 'invalid';
        return { mistake: `${shown_quoted(path)} is not JSON: ${why}` };
    }
    const isObject = typeof schema === 'object' && schema !== null && !Array.isArray(schema);
    if (isObject && Object.keys(schema ?? {}).length > 0) {
        const wrong = checkSchema(schema);
        return wrong ? { mistake: `${shown_quoted(path)}: ${wrong}` } : { schema, path: file.path };
    }
    return {
        mistake: `${shown_quoted(path)} is not a JSON Schema: it must be an object that says something`,
    };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/expect-version.js

function readVersion(source, item) {
    const place = source.place(item.at);
    if (!source.isMap(item)) {
        const text = source.template(item, 'version');
        return text === undefined ? [] : [{ ...expect_version_versionAssertion('body', text), place }];
    }
    const fields = source.fields(item, 'version', ['header', 'jsonpath', 'body', 'is']);
    const is = fields.get('is');
    const froms = [];
    const header = fields.get('header');
    if (header)
        froms.push({ header: (source.constant(header, 'header') ?? '').toLowerCase() });
    const jsonpath = fields.get('jsonpath');
    if (jsonpath) {
        const path = source.template(jsonpath, 'jsonpath') ?? '$';
        const wrong = json_path_jsonPathMistake(path);
        if (wrong)
            source.mistake(jsonpath.at, wrong);
        froms.push({ jsonpath: path });
    }
    const body = fields.get('body');
    if (body) {
        if (source.boolean(body, 'version body') === false)
            source.mistake(body.at, 'leave it out');
        froms.push('body');
    }
    const [from, second] = froms;
    if (second)
        source.mistake(item.at, 'a version is in one place: header, jsonpath or body');
    if (from === undefined) {
        source.mistake(item.at, 'version needs a place: header: name, jsonpath: path, or body: true');
        return [];
    }
    const text = is && source.template(is, 'version is');
    return [{ ...expect_version_versionAssertion(from, text), place }];
}
function expect_version_versionAssertion(from, expected) {
    const matcher = expected === undefined ? { kind: 'exists', expected: true } : { kind: 'eq', value: expected };
    return { subject: { kind: 'version', from }, matcher };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/expect.js













const expectKeys = [
    'status',
    'headers',
    'cookies',
    'jsonpath',
    'regex',
    'body',
    'bytes',
    'schema',
    'size',
    'sha256',
    'md5',
    'duration',
    'certificate',
    'redirect',
    'redirects',
    'url',
    'ip',
    'version',
    'http_version',
];
const expect_anySuccess = {
    subject: { kind: 'status' },
    matcher: { kind: 'ranges', ranges: [[200, 299]] },
};
function readExpect(reading, item) {
    const { source } = reading;
    const fields = source.fields(item, 'expect', expectKeys, {
        capture: 'it belongs beside expect, not into it',
        retry: 'it belongs beside expect, not into it',
        contains: 'write body: { contains: … }',
        matches: 'write body: { matches: … }',
        is: 'write body: { is: … }',
        header: 'write headers: { name: … }',
        cookie: 'write cookies: { name: … }',
        xpath: 'there is no XPath; ask the body with contains, matches or regex',
        json: 'write jsonpath: { $.path: … }',
        variable: 'expect it where it is captured',
    });
    if (fields.size === 0 && !source.hasMistakes) {
        source.mistake(item.at, 'expect is empty; leave it out to expect a status of 2xx');
    }
    const assertions = [...fields].flatMap(([key, entry]) => readSubject(reading, key, entry));
    const statusIsSaid = fields.has('status') || fields.has('redirect');
    return statusIsSaid ? assertions : [expect_anySuccess, ...assertions];
}
function readSubject(reading, key, item) {
    const { source } = reading;
    const all = (subject, matchers, at = item.at) => matchers.map((matcher) => ({ subject, matcher, place: source.place(at) }));
    const simple = (subject, kind) => all(subject, readMatchers(source, item, key, kind));
    switch (key) {
        case 'status':
            return all({ kind: 'status' }, readStatus(source, item));
        case 'headers':
            return notEmpty(source, item, 'headers').flatMap((entry) => {
                const name = entry.key.toLowerCase();
                const wrong = request_headerNameMistake(entry.key);
                if (wrong?.includes('not a header name'))
                    source.mistake(entry.keyAt, wrong);
                const matchers = readMatchers(source, entry, `header ${entry.key}`, 'texts');
                return all({ kind: 'header', name }, matchers, entry.keyAt);
            });
        case 'jsonpath':
            return notEmpty(source, item, 'jsonpath').flatMap((entry) => {
                const path = source.templateKey(entry);
                const wrong = json_path_jsonPathMistake(path);
                if (wrong)
                    source.mistake(entry.keyAt, wrong);
                const matchers = readMatchers(source, entry, shown_quoted(path), 'json');
                return all({ kind: 'jsonpath', path }, matchers, entry.keyAt);
            });
        case 'body':
            return expect_readBody(reading, item);
        case 'schema':
            return all({ kind: 'body' }, readSchema(reading, item));
        case 'size':
            return simple({ kind: 'size' }, 'size');
        case 'sha256':
        case 'md5':
            return all({ kind: key }, readHash(source, item, key));
        case 'cookies':
            return notEmpty(source, item, 'cookies').flatMap((entry) => readCookies(source, entry));
        case 'regex':
            return notEmpty(source, item, 'regex').flatMap((entry) => {
                const text = source.templateKey(entry);
                const pattern = values_parsePattern(text);
                if (values_isMistake(pattern)) {
                    source.mistake(entry.keyAt, `regex: ${pattern.mistake}`);
                    return [];
                }
                const matchers = readMatchers(source, entry, `regex ${shown_quoted(text)}`, 'texts');
                return all({ kind: 'regex', ...pattern }, matchers, entry.keyAt);
            });
        case 'bytes':
            return all({ kind: 'bytes' }, readBytes(source, item, 'bytes'));
        case 'url':
        case 'ip':
            return simple({ kind: key }, 'text');
        case 'redirects':
            return all({ kind: 'redirects' }, readRedirects(source, item));
        case 'duration':
            return simple({ kind: 'duration' }, 'duration');
        case 'certificate':
            return expect_certificate_readCertificate(source, item);
        case 'redirect':
            return simple({ kind: 'redirect' }, 'text');
        case 'version':
            return readVersion(source, item);
        case 'http_version':
            return all({ kind: 'http-version' }, readHttpVersion(source, item));
    }
}
function notEmpty(source, item, what) {
    const entries = source.entries(item, what);
    if (entries.length === 0 && !source.hasMistakes) {
        source.mistake(item.at, `${what} is empty, so it would expect nothing`);
    }
    return entries;
}
function readStatus(source, item) {
    if (source.isMap(item))
        return readMatchers(source, item, 'status', 'number');
    const list = source.items(item, 'status', true);
    if (list.length === 0)
        source.mistake(item.at, 'status is an empty list, which nothing fulfils');
    const ranges = list.flatMap((one) => {
        const range = source.parsed(one, 'status', values_parseStatus);
        return range ? [range] : [];
    });
    return [expect_statusMatcher(ranges)];
}
function expect_statusMatcher(ranges) {
    const [only, second] = ranges;
    const isOne = only && !second && only[0] === only[1];
    return isOne ? { kind: 'eq', value: only[0] } : { kind: 'ranges', ranges };
}
const expect_bodyKeys = ['is', 'schema', 'size', 'sha256', 'md5', 'bytes', ...matcherKeys.text];
function expect_readBody(reading, item) {
    const { source } = reading;
    const make = (subject, matchers, at) => matchers.map((matcher) => ({ subject, matcher, place: source.place(at) }));
    if (!source.isMap(item)) {
        return make({ kind: 'body' }, readMatchers(source, item, 'body', 'text'), item.at);
    }
    const fields = source.fields(item, 'body', expect_bodyKeys, { jsonpath: 'it belongs beside body' });
    if (fields.size === 0 && !source.hasMistakes) {
        source.mistake(item.at, 'body is empty, so it would expect nothing');
    }
    return [...fields].flatMap(([key, entry]) => {
        switch (key) {
            case 'is': {
                const type = source.parsed(entry, 'body is', expect_parseBodyType);
                return type ? make({ kind: 'body' }, [{ kind: 'is', type }], entry.at) : [];
            }
            case 'schema':
                return make({ kind: 'body' }, readSchema(reading, entry), entry.at);
            case 'size':
                return make({ kind: 'size' }, readMatchers(source, entry, 'size', 'size'), entry.at);
            case 'sha256':
            case 'md5':
                return make({ kind: key }, readHash(source, entry, key), entry.at);
            case 'bytes':
                return make({ kind: 'bytes' }, readBytes(source, entry, 'body bytes'), entry.at);
            default:
                return make({ kind: 'body' }, readMatcher(source, key, entry, `body ${key}`, 'text'), entry.at);
        }
    });
}
function expect_parseBodyType(text) {
    const type = definition_bodyTypes.find((known) => known === text.toLowerCase());
    if (type)
        return type;
    if (['mvt', 'pbf', 'protobuf'].includes(text.toLowerCase())) {
        return {
            mistake: `${shown_quoted(text)} has no signature by which it could be known; use non-empty, size or sha256`,
        };
    }
    return { mistake: `${shown_quoted(text)} is not a kind of body${hint(text, definition_bodyTypes)}` };
}
function readHash(source, item, kind) {
    const text = source.template(item, kind);
    if (text === undefined)
        return [];
    const [name, digits] = kind === 'md5' ? ['an MD5', 32] : ['a SHA-256', 64];
    if (!text.includes('{{') && (text.length !== digits || /[^0-9a-f]/i.test(text))) {
        source.mistake(item.at, `${shown_quoted(text)} is not ${name} in hex (${digits} digits)`);
    }
    return [{ kind: 'eq', value: text.includes('{{') ? text : text.toLowerCase() }];
}
function readRedirects(source, item) {
    if (source.isMap(item))
        return readMatchers(source, item, 'redirects', 'texts');
    if (source.isList(item)) {
        const value = source
            .items(item, 'redirects')
            .flatMap((one) => source.template(one, 'redirects') ?? []);
        if (value.length === 0)
            source.mistake(item.at, 'redirects is empty; for none write 0');
        return [{ kind: 'eq', value }];
    }
    return readMatchers(source, item, 'redirects', 'count').map((matcher) => ({
        kind: 'count',
        matcher,
    }));
}
function readHttpVersion(source, item) {
    const parse = (text) => {
        const [, version] = /^(?:HTTP\/)?(1\.0|1\.1|2)(?:\.0)?$/i.exec(text) ?? [];
        return version ?? { mistake: `${shown_quoted(text)} is none of 1.0, 1.1, 2` };
    };
    const values = source
        .items(item, 'http_version', true)
        .flatMap((one) => source.parsed(one, 'http_version', parse) ?? []);
    const [only, second] = values;
    if (only !== undefined && second === undefined)
        return [{ kind: 'eq', value: only }];
    if (values.length === 0)
        source.mistake(item.at, 'http_version has no value');
    return [{ kind: 'one-of', values }];
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/monitor.js




const monitor_DAY_MS = 86_400_000;
const MAX_PROBES = 100_000;
const monitorKeys = [
    'checks',
    'duration',
    'interval',
    'initial_delay',
    'thresholds',
    'confidence',
    'on_inconclusive',
    'extend',
    'control',
    'candidate',
];
function readMonitor(source, item, checkNames) {
    const fields = source.fields(item, 'monitor', monitorKeys);
    const duration = (key, least) => {
        const field = fields.get(key);
        return field && source.parsed(field, `monitor ${key}`, atLeast(least));
    };
    const word = (key, words) => {
        const field = fields.get(key);
        return field && source.parsed(field, key, oneOf(words));
    };
    const durationMs = duration('duration', 1000);
    if (!fields.has('duration')) {
        source.mistake(item.at, 'the monitor has no duration, such as duration: 5m');
    }
    const settings = {
        checks: readCheckNames(source, fields.get('checks'), checkNames),
        durationMs: durationMs ?? 60_000,
        intervalMs: duration('interval', 10) ?? 1000,
        initialDelayMs: duration('initial_delay', 0) ?? 0,
        thresholds: readThresholds(source, fields.get('thresholds'), item),
        confidence: word('confidence', ['sequential', 'none']) ?? 'sequential',
        onInconclusive: word('on_inconclusive', ['pass', 'fail', 'extend']) ?? 'pass',
        extendMs: duration('extend', 1000) ?? durationMs ?? 60_000,
        control: readArm(source, fields.get('control'), 'control'),
        candidate: readArm(source, fields.get('candidate'), 'candidate'),
        place: source.place(item.at),
    };
    if (settings.candidate && !settings.control) {
        source.mistake(item.at, 'the monitor has a candidate but no control to compare it with');
    }
    if (settings.intervalMs > settings.durationMs) {
        source.mistake(item.at, 'the monitor’s interval is longer than its duration: nothing is asked');
    }
    if (settings.durationMs / settings.intervalMs > MAX_PROBES) {
        source.mistake(item.at, `the monitor would ask more than ${MAX_PROBES} times; lengthen interval`);
    }
    return settings;
}
const atLeast = (least) => (text) => {
    const ms = parseDuration(text);
    if (values_isMistake(ms) || (ms >= least && ms <= monitor_DAY_MS))
        return ms;
    return { mistake: `${shown_quoted(text)} must be from ${least}ms to 24h` };
};
const oneOf = (words) => (text) => words.find((word) => word === text) ?? {
    mistake: `${shown_quoted(text)} is none of ${words.join(', ')}${hint(text, words).replace(/^;.*/, '')}`,
};
function readCheckNames(source, item, known) {
    if (!item)
        return [];
    const items = source.items(item, 'monitor checks');
    if (items.length === 0)
        source.mistake(item.at, 'monitor checks is empty; leave it out for all');
    return items.flatMap((one) => {
        const name = source.constant(one, 'a check of the monitor');
        if (name === undefined)
            return [];
        if (!known.includes(name)) {
            source.mistake(one.at, `there is no check ${shown_quoted(name)}${hint(name, known)}`);
        }
        return [name];
    });
}
function readThresholds(source, item, monitor) {
    const keys = ['error_rate', 'latency_increase', 'latency_p95_increase'];
    const fields = item && source.fields(item, 'thresholds', keys);
    if (!fields || fields.size === 0) {
        source.mistake((item ?? monitor).at, 'the monitor has no thresholds, so it would judge nothing; such as thresholds: { error_rate: < 2% }');
    }
    const read = (key, parse) => {
        const field = fields?.get(key);
        return field && source.parsed(field, key, parse);
    };
    return {
        errorRate: read('error_rate', parsePercentLimit),
        latencyIncreaseMs: read('latency_increase', parseDurationLimit),
        latencyP95IncreaseMs: read('latency_p95_increase', parseDurationLimit),
    };
}
function readArm(source, item, what) {
    if (!item)
        return undefined;
    const fields = source.fields(item, what, ['base_url', 'connect_to']);
    const baseUrl = fields.get('base_url');
    const connectTo = fields.get('connect_to');
    if (!baseUrl && !connectTo)
        source.mistake(item.at, `${what} needs base_url or connect_to`);
    if (baseUrl)
        source.template(baseUrl, 'base_url');
    return {
        baseUrl: baseUrl && source.parsed(baseUrl, 'base_url', parseBaseUrl),
        connectTo: connectTo
            ? source
                .items(connectTo, 'connect_to', true)
                .flatMap((one) => source.parsed(one, 'connect_to', parseConnectTo) ?? [])
            : [],
    };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/read.js









const fileKeys = ['version', 'base_url', 'defaults', 'checks', 'monitor'];
const checkKeys = ['name', 'after', 'request', 'timeout', 'expect', 'capture', 'retry'];
const MAX_CHECKS = 10_000;
const MAX_UNKNOWN = 100;
function readDefinition(text, options) {
    const source = new Source(text, options.file);
    if (source.isNull(source.root)) {
        throw new problem_DefinitionProblem(`${options.file}: is empty; it needs version: 1 and checks`);
    }
    const fields = source.fields(source.root, 'the definition', fileKeys, {
        name: 'it belongs into an item of checks',
        request: 'it belongs into an item of checks',
        timeout: 'it belongs into defaults',
        retry: 'it belongs into defaults',
        headers: 'it belongs into defaults',
        variables: 'variables are given by the workflow',
    });
    read_readVersion(source, fields.get('version'));
    const baseItem = fields.get('base_url');
    if (baseItem)
        source.template(baseItem, 'base_url');
    const baseUrl = baseItem && source.parsed(baseItem, 'base_url', parseBaseUrl);
    const files = { root: options.root, from: (0,external_node_path_.dirname)(options.file) };
    const defaultsItem = fields.get('defaults');
    const defaults = defaultsItem && source.fields(defaultsItem, 'defaults', defaultsKeys);
    const retryItem = defaults?.get('retry');
    const around = {
        baseUrl: baseItem ? (baseUrl ?? 'http://localhost') : undefined,
        files,
        options: defaults ? readOptions(source, defaults, request_standardOptions, files) : request_standardOptions,
        retry: retryItem ? readRetry(source, retryItem, request_standardRetry) : request_standardRetry,
    };
    const checks = readChecks(source, fields.get('checks'), around);
    const monitorItem = fields.get('monitor');
    const names = checks.map(({ name }) => name);
    const monitor = monitorItem && readMonitor(source, monitorItem, names);
    tellUnknownVariables(source, checks, options.variables);
    source.finish();
    const definition = { checks, monitor };
    const { mistakes } = dependencies_dependenciesOf(checks, options.variables);
    const alone = dependentProbes(definition);
    const told = [...mistakes, ...alone].map(({ place, message }) => place ? placed(source, place, message) : `${options.file}: ${message}`);
    if (told.length > 0)
        throw new problem_DefinitionProblem(told);
    return definition;
}
function read_readVersion(source, item) {
    if (!item) {
        source.mistake(source.root.at, 'the definition has no version; begin it with version: 1');
        return;
    }
    const text = source.constant(item, 'version');
    if (text === undefined || text === '1')
        return;
    source.mistake(item.at, `version ${shown_quoted(text)} is not known here; this reads version: 1`);
}
function readChecks(source, item, around) {
    if (!item) {
        source.mistake(source.root.at, 'the definition has no checks');
        return [];
    }
    const items = source.items(item, 'checks');
    if (source.isList(item) && items.length === 0) {
        source.mistake(item.at, 'checks is empty; a run that checks nothing is no success');
    }
    if (items.length > MAX_CHECKS) {
        source.mistake(item.at, `more than ${MAX_CHECKS} checks`);
        return [];
    }
    const lineOf = new Map();
    return items.map((one) => {
        const check = readCheck(source, one, around);
        const first = lineOf.get(check.name);
        if (first !== undefined && check.name !== '') {
            const name = shown_quoted(check.name);
            source.mistake(one.at, `there are two checks ${name} (the first on line ${first})`);
        }
        lineOf.set(check.name, first ?? check.place?.line ?? 0);
        return check;
    });
}
function readCheck(source, item, around) {
    const fields = source.fields(item, 'the check', checkKeys, {
        url: 'write request: { url: … }',
        method: 'write request: { method: … }',
        headers: 'write request: { headers: … }',
        status: 'write expect: { status: … }',
        body: 'of the request: request: { body: … }, of the answer: expect: { body: … }',
        jsonpath: 'write expect: { jsonpath: … }',
        captures: 'write capture',
    });
    const nameItem = fields.get('name');
    const name = (nameItem && source.constant(nameItem, 'name')) ?? '';
    if (!nameItem)
        source.mistake(item.at, 'the check has no name');
    else if (name.trim() === '' || name.length > 200) {
        source.mistake(nameItem.at, 'a name has from 1 to 200 characters');
    }
    else if (name.includes('{{')) {
        source.mistake(nameItem.at, 'a name is fixed: {{ }} cannot stand in it');
    }
    const requestItem = fields.get('request');
    if (!requestItem) {
        source.mistake(item.at, 'the check has no request, such as request: GET /health');
    }
    const timeoutItem = fields.get('timeout');
    const timeoutMs = timeoutItem && source.parsed(timeoutItem, 'timeout', parseAttemptTimeout);
    const inner = timeoutMs === undefined ? around.options : { ...around.options, timeoutMs };
    const surroundings = { ...around, options: inner };
    const request = requestItem
        ? readRequest(source, requestItem, surroundings)
        : { ...inner, method: 'GET', url: '/' };
    const expectItem = fields.get('expect');
    const captureItem = fields.get('capture');
    const retryItem = fields.get('retry');
    const afterItem = fields.get('after');
    return {
        name,
        place: source.place(item.at),
        request,
        expect: expectItem
            ? readExpect({ source, files: around.files }, expectItem)
            : [{ ...expect_anySuccess, place: source.place(item.at) }],
        after: afterItem
            ? source.items(afterItem, 'after', true).flatMap((one) => source.constant(one, 'after') ?? [])
            : undefined,
        capture: captureItem ? readCaptures(source, captureItem) : [],
        retry: retryItem ? readRetry(source, retryItem, around.retry) : around.retry,
    };
}
function tellUnknownVariables(source, checks, given) {
    const captured = checks.flatMap(({ capture }) => capture.map(({ name }) => name));
    const known = new Set([...given, ...captured]);
    const unknown = source.uses.filter(({ name }) => !known.has(name)).slice(0, MAX_UNKNOWN);
    for (const { name, at } of unknown)
        source.mistake(at, unknownVariable(name, [...known]));
}
function dependentProbes({ checks, monitor }) {
    const captured = new Set(checks.flatMap(({ capture }) => capture.map(({ name }) => name)));
    return checks.flatMap((check) => {
        if (!monitor || (monitor.checks.length > 0 && !monitor.checks.includes(check.name)))
            return [];
        const needed = [...variablesOf(check)].find((name) => captured.has(name));
        if (needed === undefined)
            return [];
        const message = `the monitor asks check ${shown_quoted(check.name)} alone, but it needs the captured {{ ${needed} }}; list other checks under monitor`;
        return [{ place: monitor.place, message }];
    });
}

;// CONCATENATED MODULE: ./actions/ecs-deploy-with-rollback/lib/smoke/definition.js




const definition_MAX_BYTES = 4 * 1024 * 1024;
const definition_MAX_PROBES = 100_000;
const standardMonitor = {
    checks: [],
    intervalMs: 1_000,
    initialDelayMs: 0,
    thresholds: { errorRate: 0.02, latencyIncreaseMs: undefined, latencyP95IncreaseMs: undefined },
    confidence: 'sequential',
    onInconclusive: 'pass',
    extendMs: 300_000,
};
function readSmokeDefinition({ file: path, variables }, workspace) {
    const inWorkspace = (0,external_node_path_.relative)((0,external_node_path_.resolve)(workspace), path);
    const isOutside = inWorkspace.startsWith('..') || (0,external_node_path_.isAbsolute)(inWorkspace);
    const root = isOutside ? (0,external_node_path_.dirname)(path) : (0,external_node_path_.resolve)(workspace);
    const file = (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
    const options = { file, root, variables: Object.keys(variables) };
    return { definition: readDefinition(definition_readText(path), options), file, root };
}
function definition_readText(path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!found) {
        throw new errors/* UserError */.yo(`smoke-checks: there is no file ${path}. The path begins at the workspace; is the repository checked out (actions/checkout)?`);
    }
    if (!found.isFile())
        throw new errors/* UserError */.yo(`smoke-checks: ${path} is not a file`);
    if (found.size > definition_MAX_BYTES) {
        throw new errors/* UserError */.yo(`smoke-checks: ${path} has ${found.size} bytes; a definition has at most ${definition_MAX_BYTES}`);
    }
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        throw new errors/* UserError */.yo(`smoke-checks: ${path} cannot be read (${code})`, { cause: error });
    }
}
function monitorFor({ definition, file }, bakeMs) {
    const settings = { ...(definition.monitor ?? standardMonitor), durationMs: bakeMs };
    if (settings.intervalMs > bakeMs) {
        throw new errors/* UserError */.yo(`bake-minutes: it is shorter than the interval of the monitor in ${file}, so nothing would be asked`);
    }
    if (bakeMs / settings.intervalMs > definition_MAX_PROBES) {
        throw new errors/* UserError */.yo(`bake-minutes: the monitor of ${file} would ask more than ${definition_MAX_PROBES} times; lengthen its interval`);
    }
    return settings;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/monitor/event-loop-lag.js
const noLag = { worstSinceMs: () => 0, stop: () => { } };
const tickMs = 20;
const remembered = 100;
function eventLoopLag(clock) {
    let stalls = [];
    let lastTickMs = clock.now();
    const lagNowMs = () => Math.max(0, clock.now() - lastTickMs - tickMs);
    const timer = setInterval(() => {
        const lagMs = lagNowMs();
        lastTickMs = clock.now();
        if (lagMs > 0)
            stalls = [...stalls, { endedMs: lastTickMs, lagMs }].slice(-remembered);
    }, tickMs);
    timer.unref();
    return {
        worstSinceMs: (sinceMs) => stalls.reduce((worst, { endedMs, lagMs }) => (endedMs >= sinceMs ? Math.max(worst, lagMs) : worst), lagNowMs()),
        stop: () => clearInterval(timer),
    };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/monitor/policy.js
const policy = {
    errors: {
        evidence: 40,
        alphaAtEnd: 0.025,
        fewestRequests: 20,
        fewestErrors: 3,
        spanMs: 10_000,
        spans: 3,
        confidence: 0.95,
    },
    outage: { failures: 5, overMs: 20_000, chance: 1e-4 },
    latency: {
        alpha: 0.01,
        looks: [1 / 3, 5 / 9, 7 / 9],
        baselineFloor: 60,
        floor: 20,
        confirmAlpha: 0.05,
    },
    p95: { alpha: 0.05, warnBelow: 150 },
    lagMs: 50,
    extensionSteps: 2,
};
function planJudging(settings) {
    const paired = settings.control !== undefined;
    const probes = settings.durationMs / settings.intervalMs / (paired ? 2 : 1);
    const spans = Math.floor(settings.durationMs / policy.errors.spanMs);
    const extendable = settings.onInconclusive === 'extend' && settings.extendMs > 0;
    return {
        paired,
        lookAfter: policy.latency.looks.map((share) => Math.max(1, Math.round(share * probes))),
        ends: extendable ? 1 + policy.extensionSteps : 1,
        spansNeeded: Math.min(policy.errors.spans, Math.max(1, spans)),
    };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/monitor/sampler.js

const sleptMs = 1000;
const graceMs = 1000;
async function sample(sampling) {
    if (sampling.checkCount === 0)
        return { slots: 0, skipped: 0 };
    const { clock, originMs, intervalMs, probeTimeoutMs } = sampling;
    const defect = new AbortController();
    const signal = AbortSignal.any([sampling.signal, defect.signal]);
    const places = sampling.maxInFlight ?? defaultPlaces(probeTimeoutMs, intervalMs);
    const inFlight = new Set();
    const slots = Math.ceil((sampling.toMs - sampling.fromMs) / intervalMs);
    let slot = 0;
    let skipped = 0;
    let freeAtMs = Number.NEGATIVE_INFINITY;
    for (; slot < slots && !signal.aborted; slot++) {
        const dueMs = originMs + sampling.fromMs + slot * intervalMs;
        const aheadMs = dueMs - clock.now();
        if (aheadMs > 0)
            await clock.sleep(aheadMs, signal);
        if (signal.aborted)
            break;
        const lateMs = clock.now() - Math.max(dueMs, freeAtMs);
        if (lateMs > Math.max(sleptMs, intervalMs)) {
            skipped++;
            continue;
        }
        if (inFlight.size >= places) {
            await aPlace(inFlight, signal);
            if (signal.aborted)
                break;
            freeAtMs = clock.now();
        }
        const turn = {
            ...turnOf(slot + (sampling.firstSlot ?? 0), sampling),
            atMs: dueMs - originMs,
            queuedMs: Math.max(0, freeAtMs - dueMs),
            lateMs,
        };
        if (turn.queuedMs >= probeTimeoutMs) {
            sampling.onSample(overdue(turn));
            continue;
        }
        const probing = sampler_ask(turn, sampling, signal)
            .catch((error) => defect.abort(error))
            .finally(() => inFlight.delete(probing));
        inFlight.add(probing);
    }
    await Promise.all(inFlight);
    if (defect.signal.aborted)
        throw defect.signal.reason;
    return { slots: slot, skipped };
}
const defaultPlaces = (probeTimeoutMs, intervalMs) => Math.min(100, Math.ceil((probeTimeoutMs + graceMs) / intervalMs) + 1);
async function aPlace(inFlight, signal) {
    if (!signal.aborted)
        await Promise.race(inFlight);
}
function turnOf(slot, { checkCount, paired }) {
    if (!paired)
        return { check: slot % checkCount, arm: 'candidate', pair: slot };
    const pair = Math.floor(slot / 2);
    const controlFirst = Math.floor(pair / checkCount) % 2 === 0;
    const arm = (slot % 2 === 0) === controlFirst ? 'control' : 'candidate';
    return { check: pair % checkCount, arm, pair };
}
const overdue = ({ check, arm, pair, atMs, queuedMs }) => ({
    check,
    arm,
    pair,
    atMs,
    failure: {
        kind: 'overdue',
        message: `not sent: earlier requests were unanswered for ${Math.round(queuedMs)} ms`,
    },
    lagged: false,
});
async function sampler_ask(turn, sampling, signal) {
    const { clock, lag, probe, probeTimeoutMs } = sampling;
    const startedMs = clock.now();
    const result = await within(probeTimeoutMs + graceMs, clock, signal, (own) => probe(turn.check, turn.arm, own));
    if (signal.aborted)
        return;
    const { check, arm, pair, atMs, queuedMs, lateMs } = turn;
    sampling.onSample({
        check,
        arm,
        pair,
        atMs,
        ...(result.ok ? { latencyMs: queuedMs + result.latencyMs } : { failure: result.failure }),
        lagged: lateMs > policy.lagMs || lag.worstSinceMs(startedMs) > policy.lagMs,
    });
}
async function within(limitMs, clock, signal, probe) {
    const over = new AbortController();
    const stop = () => over.abort();
    signal.addEventListener('abort', stop, { once: true });
    const late = {
        ok: false,
        failure: { kind: 'timeout', message: `no answer within ${limitMs} ms` },
    };
    const probing = probe(over.signal);
    probing.catch(() => { }); // once given up, nobody hears it
    try {
        return await Promise.race([probing, expiry(limitMs, clock, over.signal).then(() => late)]);
    }
    finally {
        signal.removeEventListener('abort', stop);
        over.abort();
    }
}
async function expiry(limitMs, clock, signal) {
    const beginMs = clock.now();
    await clock.sleep(limitMs, signal);
    if (clock.now() - beginMs > limitMs + policy.lagMs)
        await clock.sleep(2 * graceMs, signal);
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/monitor/wording.js
function percent(rate) {
    const value = rate * 100;
    if (value > 0 && value < 0.001)
        return 'less than 0.001 %';
    const digits = value >= 10 ? 3 : 2;
    return `${Number(value.toPrecision(digits))} %`;
}
function milliseconds(ms) {
    if (ms === Infinity)
        return 'any amount';
    return `${Math.abs(ms) >= 100 ? Math.round(ms) : Number(ms.toFixed(1))} ms`;
}
const wording_seconds = (ms) => `${Number((ms / 1000).toFixed(1))} s`;
const wording_counted = (count, noun) => `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
const thousands = (count) => Math.round(count).toLocaleString('en-US');
const failedOf = (errors, requests) => `${thousands(errors)} of ${wording_counted(requests, 'request')} failed (${percent(errors / Math.max(1, requests))})`;
const odds = (logEvidence) => logEvidence > Math.log(1e6) ? 'over 1,000,000 to 1' : `${thousands(Math.exp(logEvidence))} to 1`;

;// CONCATENATED MODULE: ./packages/http-checks/lib/monitor/baseline.js



class BaselineProblem extends Error {
    name = 'BaselineProblem';
}
const kind = 'slipway-smoke-baseline';
const mostCharacters = 20_000_000;
const mostSamples = 100_000;
const retake = 'Take a new one with mode: baseline.';
async function takeBaseline(run) {
    const startedMs = run.clock.now();
    const checks = run.checks.map((check) => ({ ...check, requests: 0, errors: 0, latenciesMs: [] }));
    const lastFailure = new Map();
    const delayMs = run.initialDelayMs ?? 0;
    await sample({
        ...run,
        checkCount: checks.length,
        paired: false,
        lag: run.lag ?? noLag,
        originMs: startedMs + delayMs,
        fromMs: -delayMs,
        toMs: run.samplesPerCheck * checks.length * run.intervalMs,
        onSample: (one) => {
            const check = checks[one.check];
            if (!check || one.atMs < 0)
                return;
            check.requests++;
            if (one.failure) {
                check.errors++;
                lastFailure.set(one.check, one.failure.message);
            }
            else if (one.latencyMs !== undefined && !one.lagged) {
                check.latenciesMs.push(Math.round(one.latencyMs * 100) / 100);
            }
        },
    });
    if (run.signal.aborted)
        throw new BaselineProblem('The run was stopped before the baseline was complete.');
    const empty = checks.findIndex(({ latenciesMs }) => latenciesMs.length === 0);
    if (empty >= 0)
        throw new BaselineProblem(`There is no baseline of ${checks[empty]?.name}: none of ${wording_counted(checks[empty]?.requests ?? 0, 'request')} gave a latency. ${lastFailure.get(empty) ?? 'The runner itself stalled all the time.'}`);
    return {
        version: 1,
        kind,
        takenAt: new Date(startedMs).toISOString(),
        nodeVersion: run.nodeVersion,
        samplesPerCheck: run.samplesPerCheck,
        intervalMs: run.intervalMs,
        checks,
    };
}
function renderBaseline({ checks, ...head }) {
    const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
    const rows = checks.map((check) => `    ${JSON.stringify(check)}`);
    return ['{', ...fields, '  "checks": [', rows.join(',\n'), '  ]', '}', ''].join('\n');
}
function parseBaseline(text, expected) {
    const baseline = readBaseline(text);
    const ageMs = expected.nowMs - Date.parse(baseline.takenAt);
    if (ageMs > expected.maxAgeMs)
        throw new BaselineProblem(`The baseline was taken ${seconds(ageMs)} ago (${baseline.takenAt}); it may be ${seconds(expected.maxAgeMs)} old. ${retake}`);
    if (ageMs < -300_000)
        throw new BaselineProblem(`The baseline is from the future (${baseline.takenAt}): the clock of one of the two runners is wrong.`);
    for (const { name, target } of expected.checks) {
        const found = baseline.checks.find((check) => check.name === name);
        if (!found)
            throw new BaselineProblem(`The baseline has no check ${name}; it has ${baseline.checks.map((check) => check.name).join(', ')}. ${retake}`);
        if (found.target !== target)
            throw new BaselineProblem(`The check ${name} asks ${target} now, but ${found.target} in the baseline. ${retake}`);
    }
    return baseline;
}
const baselineLatencies = (baseline, checks) => checks.map(({ name }) => baseline.checks.find((one) => one.name === name)?.latenciesMs ?? []);
function readBaseline(text) {
    if (text.length > mostCharacters)
        throw new BaselineProblem(`The baseline has ${text.length} characters, far more than one ever has. ${retake}`);
    if (text.trim() === '')
        throw new BaselineProblem(`The baseline is empty. ${retake}`);
    const value = baseline_parseJson(text);
    if (!isRecord(value) || value.kind !== kind)
        throw new BaselineProblem(`This is no baseline: it has no "kind": "${kind}". Is baseline the path of the file that mode: baseline wrote?`);
    if (value.version !== 1)
        throw new BaselineProblem(`The baseline has version ${JSON.stringify(value.version)?.slice(0, 40)}, and this release reads version 1. Take it with the same release.`);
    const { takenAt, nodeVersion, samplesPerCheck, intervalMs, checks } = value;
    if (typeof takenAt !== 'string' || Number.isNaN(Date.parse(takenAt)))
        throw damaged('takenAt is no date');
    if (typeof nodeVersion !== 'string')
        throw damaged('nodeVersion is no text');
    if (!isCount(samplesPerCheck))
        throw damaged('samplesPerCheck is no count');
    if (!isLatency(intervalMs))
        throw damaged('intervalMs is no number of milliseconds');
    if (!Array.isArray(checks) || checks.length === 0)
        throw damaged('it has no checks');
    const read = checks.map(baseline_readCheck);
    const names = new Set(read.map(({ name }) => name));
    if (names.size < read.length)
        throw damaged('a check comes twice');
    return { version: 1, kind, takenAt, nodeVersion, samplesPerCheck, intervalMs, checks: read };
}
function baseline_readCheck(value, index) {
    const place = `check ${index + 1}`;
    if (!isRecord(value))
        throw damaged(`${place} is no object`);
    const { name, target, requests, errors, latenciesMs } = value;
    if (typeof name !== 'string' || name === '')
        throw damaged(`${place} has no name`);
    if (typeof target !== 'string')
        throw damaged(`${name} has no target`);
    if (!isCount(requests) || !isCount(errors) || errors > requests)
        throw damaged(`${name} has no counts of requests and errors`);
    if (!Array.isArray(latenciesMs) || !latenciesMs.every(isLatency))
        throw damaged(`the latencies of ${name} are not all milliseconds`);
    if (latenciesMs.length === 0)
        throw new BaselineProblem(`The baseline holds no sample of ${name}, so nothing can be compared with it. ${retake}`);
    if (latenciesMs.length > Math.min(mostSamples, requests - errors))
        throw damaged(`${name} has more latencies than successes`);
    return { name, target, requests, errors, latenciesMs };
}
function baseline_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const cut = text.trimEnd().endsWith('}') ? 'damaged' : 'cut off';
        throw new BaselineProblem(`The baseline is no JSON; it looks ${cut}. ${retake}`, {
            cause: error,
        });
    }
}
const damaged = (what) => new BaselineProblem(`The baseline is damaged: ${what}. ${retake}`);
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isLatency = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;

;// CONCATENATED MODULE: ./packages/http-checks/lib/statistics/likelihood-ratio.js
const alternativesTo2Percent = [0.03, 0.05, 0.08, 0.12, 0.2, 0.35, 0.6, 0.9];
const likelihood_ratio_odds = (rate) => rate / (1 - rate);
function alternatives(threshold) {
    return alternativesTo2Percent.map((rate) => {
        const scaled = (likelihood_ratio_odds(rate) / likelihood_ratio_odds(0.02)) * likelihood_ratio_odds(threshold);
        return scaled / (1 + scaled);
    });
}
function logLikelihoodRatio(errors, requests, threshold) {
    if (threshold <= 0)
        return errors > 0 ? Number.POSITIVE_INFINITY : 0;
    if (threshold >= 1)
        return 0;
    const logs = alternatives(threshold).map((rate) => errors * Math.log(rate / threshold) +
        (requests - errors) * (Math.log1p(-rate) - Math.log1p(-threshold)));
    const greatest = Math.max(...logs);
    const sum = logs.reduce((total, log) => total + Math.exp(log - greatest), 0);
    return greatest + Math.log(sum / logs.length);
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/statistics/binomial.js
const stirlingErrors = Array.from({ length: 16 }, (_, n) => {
    let logFactorial = 0;
    for (let factor = 2; factor <= n; factor++)
        logFactorial += Math.log(factor);
    return n === 0 ? 0 : logFactorial - ((n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2);
});
function stirlingError(n) {
    const known = stirlingErrors[n];
    if (known !== undefined)
        return known;
    const square = n * n;
    return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / n;
}
function deviance(observed, expected) {
    const difference = observed - expected;
    if (Math.abs(difference) >= 0.1 * (observed + expected))
        return observed * Math.log(observed / expected) - difference;
    const ratio = difference / (observed + expected);
    let sum = difference * ratio;
    let power = 2 * observed * ratio;
    for (let odd = 3; odd < 2000; odd += 2) {
        power *= ratio * ratio;
        const next = sum + power / odd;
        if (next === sum)
            break;
        sum = next;
    }
    return sum;
}
function probability(k, n, p, q) {
    if (p === 0)
        return k === 0 ? 1 : 0;
    if (q === 0)
        return k === n ? 1 : 0;
    if (k === 0)
        return Math.exp(n * Math.log1p(-p));
    if (k === n)
        return Math.exp(n * Math.log(p));
    const exponent = stirlingError(n) -
        stirlingError(k) -
        stirlingError(n - k) -
        deviance(k, n * p) -
        deviance(n - k, n * q);
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
function upperTail(k, n, p, q) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    if (k <= n * p)
        return 1 - upperTail(n - k + 1, n, q, p);
    let term = probability(k, n, p, q);
    let sum = term;
    for (let i = k; i < n && term > sum * 1e-17; i++) {
        term *= ((n - i) / (i + 1)) * (p / q);
        sum += term;
    }
    return Math.min(1, sum);
}
const binomialUpperTail = (k, n, p) => upperTail(k, n, p, 1 - p);
const binomialLowerTail = (k, n, p) => upperTail(n - k, n, 1 - p, p);
function clopperPearsonUpper(errors, requests, confidence = 0.95) {
    if (requests === 0 || errors >= requests)
        return 1;
    return rootOf((rate) => binomialLowerTail(errors, requests, rate) > 1 - confidence);
}
function requestsToConfirm(errors, rate, confidence = 0.95) {
    const most = 1e7;
    const confirms = (requests) => clopperPearsonUpper(errors, requests, confidence) < rate;
    if (!confirms(most))
        return undefined;
    let low = errors;
    let high = most;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (confirms(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
function criticalErrors(requests, rate, alpha) {
    let low = 0;
    let high = requests + 1;
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (binomialUpperTail(middle, requests, rate) < alpha)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
const rateReaching = (errors, requests, power) => rootOf((rate) => binomialUpperTail(errors, requests, rate) < power);
function rootOf(stillBelow) {
    let low = 0;
    let high = 1;
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (stillBelow(middle))
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/monitor/error-rate.js



function measureErrors(requests, errors, ends = 1) {
    const confidence = 1 - (1 - policy.errors.confidence) / ends;
    return {
        requests,
        errors,
        rate: requests === 0 ? 0 : errors / requests,
        upper: clopperPearsonUpper(errors, requests, confidence),
        confidence,
    };
}
function judgeErrorRate(samples, threshold, plan, final) {
    const failed = samples.filter((sample) => sample.failure);
    const [requests, errors] = [samples.length, failed.length];
    const evident = evidence(requests, errors, threshold, plan.ends, final);
    if (evident) {
        const spans = new Set(failed.map(({ atMs }) => Math.floor(atMs / policy.errors.spanMs))).size;
        if (spans >= plan.spansNeeded)
            return { finding: 'unhealthy', reasons: [evident] };
        const held = `A rollback was held back: ${failedOf(errors, requests)}, but all of it within ${wording_counted(spans, 'span')} of ten seconds, which may be one incident; ${plan.spansNeeded} are needed.`;
        return { finding: 'inconclusive', reasons: [held] };
    }
    if (!final)
        return { finding: 'inconclusive', reasons: [] };
    const [finding, reason] = error_rate_confirm(measureErrors(requests, errors, plan.ends), threshold);
    return { finding, reasons: [reason] };
}
function evidence(requests, errors, threshold, ends, final) {
    if (errors < policy.errors.fewestErrors)
        return undefined;
    const logEvidence = logLikelihoodRatio(errors, requests, threshold);
    const failed = `${failedOf(errors, requests)}, and up to ${percent(threshold)} are allowed`;
    if (requests >= policy.errors.fewestRequests && logEvidence >= Math.log(policy.errors.evidence))
        return `${failed}: the evidence that it is more is ${odds(logEvidence)}, and ${policy.errors.evidence} to 1 is enough.`;
    if (!final)
        return undefined;
    const p = binomialUpperTail(errors, requests, threshold);
    return p < policy.errors.alphaAtEnd / ends
        ? `${failed}: so many would come by chance in ${percent(p)} of runs.`
        : undefined;
}
const noRequest = 'No request was made, so nothing is known of errors.';
function error_rate_confirm(measured, threshold) {
    const { requests, errors, upper, confidence } = measured;
    if (requests === 0)
        return ['inconclusive', noRequest];
    const failed = failedOf(errors, requests);
    if (upper < threshold)
        return [
            'healthy',
            `${failed}; the true rate is below ${percent(upper)} (${percent(confidence)} confidence), and up to ${percent(threshold)} are allowed.`,
        ];
    const needed = requestsToConfirm(errors, threshold, confidence);
    const cure = needed === undefined
        ? ''
        : ` ${thousands(needed)} requests with so many errors would confirm it.`;
    return [
        'inconclusive',
        `${failed}; the true rate may be as high as ${percent(upper)}, and up to ${percent(threshold)} are allowed.${cure}`,
    ];
}
function judgeErrorRateNaively(samples, threshold) {
    if (samples.length === 0)
        return { finding: 'inconclusive', reasons: [noRequest] };
    const errors = samples.filter((sample) => sample.failure).length;
    const reason = `${failedOf(errors, samples.length)}, and up to ${percent(threshold)} are allowed; taken at face value, without a test.`;
    return {
        finding: errors / samples.length > threshold ? 'unhealthy' : 'healthy',
        reasons: [reason],
    };
}
function findOutage(samples, checks, threshold) {
    if (threshold !== undefined && threshold >= 1)
        return undefined;
    const byChance = threshold ? Math.log(policy.outage.chance) / Math.log(threshold) : 0;
    const fewest = Math.max(policy.outage.failures, Math.ceil(byChance));
    const inOrder = samples.toSorted((a, b) => a.atMs - b.atMs);
    const rows = new Map();
    for (const { check, atMs, failure } of inOrder) {
        for (const key of ['all', check]) {
            const row = rows.get(key);
            if (!failure)
                rows.delete(key);
            else if (!row)
                rows.set(key, { count: 1, sinceMs: atMs });
            else {
                row.count++;
                if (row.count < fewest || atMs - row.sinceMs < policy.outage.overMs)
                    continue;
                const of = key === 'all' ? 'requests' : `requests of ${checks[check] ?? `check ${check + 1}`}`;
                return `${row.count} ${of} in a row failed over ${wording_seconds(atMs - row.sinceMs)}: ${failure.message}`;
            }
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/monitor/counts.js




function judgeCounts(counts, threshold, final = true) {
    const requests = counts?.requests ?? 0;
    const errors = Math.min(counts?.errors ?? 0, requests);
    const measured = measureErrors(requests, errors);
    const judged = (finding, reason) => ({
        ...measured,
        finding,
        reasons: [`Load balancer: ${reason}`],
    });
    if (requests === 0)
        return judged('inconclusive', 'no totals, which is no evidence either way.');
    const { evidence, fewestRequests, fewestErrors, alphaAtEnd } = policy.errors;
    const failed = `${failedOf(errors, requests)}, and up to ${percent(threshold)} are allowed`;
    const logEvidence = logLikelihoodRatio(errors, requests, threshold);
    if (errors >= fewestErrors) {
        if (requests >= fewestRequests && logEvidence >= Math.log(evidence))
            return judged('unhealthy', `${failed}: the evidence that it is more is ${odds(logEvidence)}.`);
        const p = binomialUpperTail(errors, requests, threshold);
        if (final && p < alphaAtEnd)
            return judged('unhealthy', `${failed}: so many would come by chance in ${percent(p)} of runs.`);
    }
    return measured.upper < threshold
        ? judged('healthy', `${failed}; the true rate is below ${percent(measured.upper)}.`)
        : judged('inconclusive', `${failed}; the true rate may be as high as ${percent(measured.upper)}.`);
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/statistics/quantile.js
const sorted = (values) => new Float64Array(values).sort();
function quantile(ascending, share) {
    const position = (ascending.length - 1) * share;
    const below = ascending[Math.floor(position)] ?? Number.NaN;
    const above = ascending[Math.ceil(position)] ?? Number.NaN;
    return below + (above - below) * (position - Math.floor(position));
}
const median = (values) => quantile(sorted(values), 0.5);
function robustSpread(values) {
    const ascending = sorted(values);
    return (quantile(ascending, 0.75) - quantile(ascending, 0.25)) / 1.35;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/statistics/normal.js
const density = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    if (z > 4)
        return density(z) / tailFraction(z);
    let term = z;
    let sum = z;
    for (let odd = 3; term > sum * 1e-17 && odd < 400; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return 0.5 - density(z) * sum;
}
function tailFraction(z) {
    let value = z;
    for (let level = 60; level >= 1; level--)
        value = z + level / value;
    return value;
}
function normalQuantile(upperTail) {
    let low = 0;
    let high = 38;
    for (let step = 0; step < 64; step++) {
        const middle = (low + high) / 2;
        if (normalUpperTail(middle) > upperTail)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/statistics/order-search.js
function valueOfRank(rank, low, high, countUpTo) {
    if (countUpTo(low) >= rank)
        return low;
    let below = low;
    let atLeast = high;
    for (let step = 0; step < 100; step++) {
        const middle = below + (atLeast - below) / 2;
        if (atLeast - below < 1e-10 || middle <= below || middle >= atLeast)
            break;
        if (countUpTo(middle) >= rank)
            atLeast = middle;
        else
            below = middle;
    }
    return atLeast;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/statistics/rank-sum.js



const exactPairs = 400;
function mannWhitney(before, after, margin = 0) {
    const x = sorted(before);
    const y = sorted(after.map((value) => value - margin));
    const pairs = x.length * y.length;
    if (pairs === 0)
        return { statistic: 0, p: 1 };
    const { u, tieTerm } = countGreater(x, y);
    if (tieTerm === 0 && pairs <= exactPairs)
        return { statistic: u, p: exactTail(u, x.length, y.length) };
    const all = x.length + y.length;
    const variance = (pairs / 12) * (all + 1 - tieTerm / (all * (all - 1)));
    const z = variance > 0 ? (u - pairs / 2 - 0.5) / Math.sqrt(variance) : Number.NEGATIVE_INFINITY;
    return { statistic: u, p: normalUpperTail(z) };
}
function countGreater(x, y) {
    let u = 0;
    let tieTerm = 0;
    let i = 0;
    let j = 0;
    while (i < x.length || j < y.length) {
        const value = Math.min(x[i] ?? Number.POSITIVE_INFINITY, y[j] ?? Number.POSITIVE_INFINITY);
        let sameX = 0;
        let sameY = 0;
        while (i + sameX < x.length && x[i + sameX] === value)
            sameX++;
        while (j + sameY < y.length && y[j + sameY] === value)
            sameY++;
        if (sameX + sameY === 0)
            break; // NaN is no measurement
        u += sameY * (i + sameX / 2);
        const same = sameX + sameY;
        tieTerm += same ** 3 - same;
        i += sameX;
        j += sameY;
    }
    return { u, tieTerm };
}
function exactTail(u, n, m) {
    const counts = new Float64Array(n * m + 1);
    counts[0] = 1;
    for (let i = 1; i <= n; i++) {
        for (let at = n * m; at >= m + i; at--)
            counts[at] = (counts[at] ?? 0) - (counts[at - m - i] ?? 0);
        for (let at = i; at <= n * m; at++)
            counts[at] = (counts[at] ?? 0) + (counts[at - i] ?? 0);
    }
    return share(counts, u);
}
function share(counts, from) {
    let above = 0;
    let all = 0;
    counts.forEach((count, at) => {
        all += count;
        if (at >= from)
            above += count;
    });
    return above / all;
}
function shift(before, after, alpha, upperAlpha = alpha) {
    const x = sorted(before);
    const y = sorted(after);
    const pairs = x.length * y.length;
    if (pairs === 0)
        return { estimate: Number.NaN, lower: -Infinity, upper: Infinity };
    const low = (y[0] ?? 0) - (x.at(-1) ?? 0);
    const high = (y.at(-1) ?? 0) - (x[0] ?? 0);
    const countUpTo = (value) => {
        let count = 0;
        let j = 0;
        for (const subtrahend of x) {
            while (j < y.length && (y[j] ?? 0) - subtrahend <= value)
                j++;
            count += j;
        }
        return count;
    };
    const spread = Math.sqrt((pairs / 12) * (x.length + y.length + 1));
    const bounds = [alpha, upperAlpha].map((one) => boundRank(pairs, spread, one));
    return ranked(pairs, bounds, (rank) => valueOfRank(rank, low, high, countUpTo));
}
const boundRank = (count, spread, alpha) => Math.ceil(count / 2 - 0.5 - normalQuantile(alpha) * spread);
function ranked(count, [lower = 0, upper = 0], valueAt) {
    const middle = valueAt(Math.floor((count + 1) / 2));
    return {
        estimate: count % 2 === 1 ? middle : (middle + valueAt(count / 2 + 1)) / 2,
        lower: lower < 1 ? -Infinity : valueAt(lower),
        upper: upper < 1 ? Infinity : valueAt(count + 1 - upper),
    };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/statistics/signed-rank.js




const signed_rank_exactPairs = 25;
function signedRank(differences, margin = 0) {
    const moved = differences.map((value) => value - margin).filter((value) => value !== 0);
    const n = moved.length;
    if (n === 0)
        return { statistic: 0, p: 1 };
    moved.sort((a, b) => Math.abs(a) - Math.abs(b));
    let statistic = 0;
    let tieTerm = 0;
    for (let from = 0; from < n;) {
        const size = Math.abs(moved[from] ?? 0);
        let to = from;
        let positive = 0;
        for (; to < n && Math.abs(moved[to] ?? 0) === size; to++)
            if ((moved[to] ?? 0) > 0)
                positive++;
        if (to === from)
            break; // NaN is no measurement
        statistic += (positive * (from + 1 + to)) / 2;
        tieTerm += (to - from) ** 3 - (to - from);
        from = to;
    }
    if (tieTerm === 0 && n <= signed_rank_exactPairs)
        return { statistic, p: signed_rank_exactTail(statistic, n) };
    const mean = (n * (n + 1)) / 4;
    const variance = (n * (n + 1) * (2 * n + 1)) / 24 - tieTerm / 48;
    const z = variance > 0 ? (statistic - mean - 0.5) / Math.sqrt(variance) : -Infinity;
    return { statistic, p: normalUpperTail(z) };
}
function signed_rank_exactTail(statistic, n) {
    const counts = new Float64Array((n * (n + 1)) / 2 + 1);
    counts[0] = 1;
    for (let rank = 1; rank <= n; rank++)
        for (let sum = counts.length - 1; sum >= rank; sum--)
            counts[sum] = (counts[sum] ?? 0) + (counts[sum - rank] ?? 0);
    return share(counts, statistic);
}
function pairedShift(differences, alpha, upperAlpha = alpha) {
    const d = sorted(differences);
    const n = d.length;
    if (n === 0)
        return { estimate: Number.NaN, lower: -Infinity, upper: Infinity };
    const countUpTo = (value) => {
        let count = 0;
        let j = n - 1;
        for (let i = 0; i < n; i++) {
            while (j >= 0 && ((d[i] ?? 0) + (d[j] ?? 0)) / 2 > value)
                j--;
            if (j < i)
                break;
            count += j - i + 1;
        }
        return count;
    };
    const averages = (n * (n + 1)) / 2;
    const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
    const bounds = [alpha, upperAlpha].map((one) => boundRank(averages, spread, one));
    return ranked(averages, bounds, (rank) => valueOfRank(rank, d[0] ?? 0, d.at(-1) ?? 0, countUpTo));
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/statistics/bootstrap.js



function resampled(values, percentile) {
    const ascending = sorted(values);
    const n = ascending.length;
    const rank = Math.ceil(percentile * n);
    const candidates = { values: [], weights: [] };
    const reach = 10 * Math.sqrt(n * percentile * (1 - percentile)) + 10;
    let before = 0;
    for (let i = Math.max(1, Math.floor(rank - reach)); i <= Math.min(n, rank + reach); i++) {
        const upTo = binomialUpperTail(rank, n, i / n);
        candidates.values.push(ascending[i - 1] ?? 0);
        candidates.weights.push(upTo - before);
        before = upTo;
    }
    return candidates;
}
function percentileDifference(before, after, percentile, alpha, upperAlpha = alpha) {
    const fewest = fewestForBound(percentile);
    if (before.length < fewest || after.length < fewest)
        return { lower: -Infinity, upper: Infinity };
    const x = resampled(before, percentile);
    const y = resampled(after, percentile);
    const weightUpTo = (value) => {
        let weight = 0;
        let j = 0;
        let yWeight = 0;
        x.values.forEach((subtrahend, i) => {
            for (; j < y.values.length && (y.values[j] ?? 0) - subtrahend <= value; j++)
                yWeight += y.weights[j] ?? 0;
            weight += (x.weights[i] ?? 0) * yWeight;
        });
        return weight;
    };
    const low = (y.values[0] ?? 0) - (x.values.at(-1) ?? 0);
    const high = (y.values.at(-1) ?? 0) - (x.values[0] ?? 0);
    return {
        lower: valueOfRank(alpha, low, high, weightUpTo),
        upper: valueOfRank(1 - upperAlpha, low, high, weightUpTo),
    };
}
const fewestForBound = (percentile) => Math.ceil(Math.log(0.05) / Math.log(percentile));

;// CONCATENATED MODULE: ./packages/http-checks/lib/statistics/power.js


const defaultPower = 0.9;
function smallestShift(spread, before, after, alpha, power = defaultPower) {
    return (spread * (normalQuantile(alpha) + normalQuantile(1 - power)) * Math.sqrt(1 / before + 1 / after));
}
const smallestPairedShift = (spread, pairs, alpha, power = defaultPower) => (spread * (normalQuantile(alpha) + normalQuantile(1 - power))) / Math.sqrt(pairs);
function smallestErrorRate(requests, threshold, alpha, fewestErrors = 1, power = defaultPower) {
    const needed = Math.max(fewestErrors, criticalErrors(requests, threshold, alpha));
    return needed > requests ? undefined : rateReaching(needed, requests, power);
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/monitor/latency.js



function latencyData(samples, checks, baseline, plan) {
    const all = checks.map((check, index) => {
        const before = plan.paired ? [] : [...(baseline?.[index] ?? [])];
        return { check, before, after: [], ...(plan.paired && { differences: [] }) };
    });
    const waiting = new Map();
    for (const sample of samples) {
        const data = all[sample.check];
        const { latencyMs } = sample;
        if (!data || latencyMs === undefined || sample.lagged)
            continue;
        const arm = sample.arm === 'candidate' ? data.after : data.before;
        arm.push(latencyMs);
        if (!data.differences)
            continue;
        const other = waiting.get(sample.pair);
        if (!other)
            waiting.set(sample.pair, { ...sample, latencyMs });
        else if (other.arm !== sample.arm) {
            const difference = latencyMs - other.latencyMs;
            data.differences.push(sample.arm === 'candidate' ? difference : -difference);
            waiting.delete(sample.pair);
        }
    }
    return all;
}
const alphaOfOne = (plan, checks) => policy.latency.alpha / ((plan.lookAfter.length + plan.ends) * Math.max(1, checks));
function convicts(data, marginMs, alpha) {
    if (tooFew(data) || data.after.length < policy.latency.floor)
        return false;
    if (data.differences)
        return (data.differences.length >= policy.latency.floor &&
            median(data.differences) > marginMs &&
            signedRank(data.differences, marginMs).p < alpha);
    return (median(data.after) - median(data.before) > marginMs &&
        mannWhitney(data.before, data.after, marginMs).p < alpha);
}
const tooFew = ({ before, differences }) => !differences && before.length < policy.latency.baselineFloor;
function measureLatency({ check, before, after, differences }, plan, checks) {
    const alpha = alphaOfOne(plan, checks);
    const confirmAlpha = policy.latency.confirmAlpha / plan.ends;
    const p95Alpha = policy.p95.alpha / (plan.ends * Math.max(1, checks));
    const moved = differences
        ? pairedShift(differences, alpha, confirmAlpha)
        : shift(before, after, alpha, confirmAlpha);
    const p95 = percentileDifference(before, after, 0.95, p95Alpha, policy.p95.alpha / plan.ends);
    const summaries = { before: summarise(before), after: summarise(after) };
    return {
        check,
        ...summaries,
        deltaMs: moved.estimate,
        deltaLowerMs: moved.lower,
        deltaUpperMs: moved.upper,
        p95DeltaMs: summaries.after.p95 - summaries.before.p95,
        p95LowerMs: p95.lower,
        p95UpperMs: p95.upper,
        smallestShiftMs: differences
            ? smallestPairedShift(robustSpread(differences), differences.length, alpha)
            : smallestShift(robustSpread(before), before.length, after.length, alpha),
    };
}
function summarise(values) {
    const ascending = sorted(values);
    return {
        samples: values.length,
        p50: quantile(ascending, 0.5),
        p95: quantile(ascending, 0.95),
    };
}
function judgeShift(data, measured, marginMs, alpha) {
    const { check, before, after, deltaMs, deltaLowerMs, deltaUpperMs } = measured;
    const judged = (finding, reason) => ({
        finding,
        reasons: [`Latency of ${check}: ${reason}`],
    });
    if (after.samples === 0)
        return judged('inconclusive', 'there is no successful answer to judge.');
    if (before.samples === 0)
        return judged('inconclusive', 'there is nothing to compare with: no baseline and no control.');
    if (tooFew(data))
        return judged('inconclusive', `the baseline has ${wording_counted(before.samples, 'sample')} of it, and ${policy.latency.baselineFloor} are needed; take a longer baseline.`);
    const medians = `median ${milliseconds(before.p50)} before, ${milliseconds(after.p50)} now`;
    const margin = `${milliseconds(marginMs)} are allowed`;
    if (convicts(data, marginMs, alpha))
        return judged('unhealthy', `it rose by ${milliseconds(deltaMs)}, surely by more than ${milliseconds(Math.max(deltaLowerMs, marginMs))} (${medians}); ${margin}.`);
    if (deltaUpperMs < marginMs)
        return judged('healthy', `${roseLessThan(deltaUpperMs)} (${medians}); ${margin}.`);
    return judged('inconclusive', `it may have risen by ${milliseconds(deltaUpperMs)} (${medians}), and ${margin}; ${wording_counted(after.samples, 'sample')} cannot tell.`);
}
function judgeP95(measured, marginMs) {
    const { check, before, after, p95DeltaMs, p95LowerMs, p95UpperMs } = measured;
    const judged = (finding, reason) => ({
        finding,
        reasons: [`95th percentile of ${check}: ${reason}`],
    });
    const fewest = fewestForBound(0.95);
    const samples = Math.min(before.samples, after.samples);
    if (samples < fewest)
        return judged('inconclusive', `${wording_counted(before.samples, 'sample')} before and ${after.samples} now do not bound it; ${fewest} each are needed.`);
    const values = `${milliseconds(before.p95)} before, ${milliseconds(after.p95)} now`;
    const margin = `${milliseconds(marginMs)} are allowed`;
    const warning = samples < policy.p95.warnBelow
        ? ` Below ${policy.p95.warnBelow} samples most rises go unseen.`
        : '';
    if (p95LowerMs > marginMs)
        return judged('unhealthy', `it rose by ${milliseconds(p95DeltaMs)}, surely by more than ${milliseconds(p95LowerMs)} (${values}); ${margin}.`);
    if (p95UpperMs < marginMs)
        return judged('healthy', `${roseLessThan(p95UpperMs)} (${values}); ${margin}.${warning}`);
    return judged('inconclusive', `it may have risen by ${milliseconds(p95UpperMs)} (${values}), and ${margin}.${warning}`);
}
function judgeLatencyNaively({ check, before, after, p95DeltaMs }, what, marginMs) {
    if (before.samples === 0 || after.samples === 0) {
        const reason = `Latency of ${check}: there is nothing to compare.`;
        return { finding: 'inconclusive', reasons: [reason] };
    }
    const rise = what === 'median' ? after.p50 - before.p50 : p95DeltaMs;
    return {
        finding: rise > marginMs ? 'unhealthy' : 'healthy',
        reasons: [
            `Latency of ${check}: the ${what} moved by ${milliseconds(rise)}, and ${milliseconds(marginMs)} are allowed; taken at face value, without a test.`,
        ],
    };
}
const roseLessThan = (upperMs) => upperMs > 0 ? `it rose by less than ${milliseconds(upperMs)}` : 'it did not rise';

;// CONCATENATED MODULE: ./packages/http-checks/lib/monitor/judge.js





function judgeMonitor(evidence) {
    const { settings, checks, samples, final } = evidence;
    const plan = planJudging(settings);
    const candidate = samples.filter(({ arm }) => arm === 'candidate');
    const outage = findOutage(candidate, checks, settings.thresholds.errorRate);
    const look = nextLook(evidence.looksTaken, candidate.length, plan);
    const looksTaken = look ?? evidence.looksTaken;
    const ended = (verdict, reasons, blind = false) => ({
        verdict,
        reasons,
        looksTaken,
        blind,
    });
    if (outage)
        return ended('unhealthy', [outage, ...controlFailsToo(samples)]);
    if (candidate.length === 0 && final)
        return ended('inconclusive', ['Not one request was made, so nothing is known.'], true);
    const findings = [
        ...errorFindings(evidence, candidate, plan),
        ...(final || look !== undefined ? latencyFindings(evidence, plan) : []),
    ];
    const of = (finding) => findings.filter((one) => one.finding === finding).flatMap(({ reasons }) => reasons);
    const unhealthy = of('unhealthy');
    if (unhealthy.length > 0)
        return ended('unhealthy', [...unhealthy, ...controlFailsToo(samples)]);
    if (!final)
        return ended('continue', of('inconclusive'));
    if (findings.length === 0)
        return ended('inconclusive', ['The monitor has no thresholds, so there is nothing to judge.'], true);
    const inconclusive = of('inconclusive');
    const reasons = [...inconclusive, ...of('healthy'), ...laggedNote(samples)];
    if (inconclusive.length === 0)
        return ended('healthy', reasons);
    return ended('inconclusive', reasons, nothingToCompare(evidence, plan));
}
function nextLook(taken, samples, plan) {
    const due = plan.lookAfter.filter((after) => samples >= after).length;
    return due > taken ? due : undefined;
}
function errorFindings({ settings, counts, final }, candidate, plan) {
    const threshold = settings.thresholds.errorRate;
    if (threshold === undefined)
        return [];
    if (settings.confidence === 'none')
        return final ? [judgeErrorRateNaively(candidate, threshold)] : [];
    const probes = judgeErrorRate(candidate, threshold, plan, final);
    return counts ? [probes, ...countFindings(counts, threshold, final)] : [probes];
}
function countFindings(counts, threshold, final) {
    const known = counts.filter((read) => read !== undefined);
    const judged = judgeCounts(known.at(-1), threshold, final);
    if (judged.finding === 'unhealthy') {
        const grew = known.filter((read, index) => read.errors > (known[index - 1]?.errors ?? 0)).length;
        return final || grew >= policy.errors.spans ? [judged] : [];
    }
    if (judged.finding === 'inconclusive' && judged.rate > threshold)
        return [judged];
    return [{ finding: 'healthy', reasons: judged.reasons }];
}
function latencyFindings(evidence, plan) {
    const { settings, final } = evidence;
    const { latencyIncreaseMs: margin, latencyP95IncreaseMs: p95Margin } = settings.thresholds;
    if (margin === undefined && p95Margin === undefined)
        return [];
    const naive = settings.confidence === 'none';
    if (naive && !final)
        return [];
    const all = dataOf(evidence, plan);
    const alpha = alphaOfOne(plan, all.length);
    return all.flatMap((data) => {
        if (!final && (margin === undefined || !convicts(data, margin, alpha)))
            return [];
        const measured = measureLatency(data, plan, all.length);
        if (naive)
            return [
                ...(margin === undefined ? [] : [judgeLatencyNaively(measured, 'median', margin)]),
                ...(p95Margin === undefined
                    ? []
                    : [judgeLatencyNaively(measured, '95th percentile', p95Margin)]),
            ];
        return [
            ...(margin === undefined ? [] : [judgeShift(data, measured, margin, alpha)]),
            ...(p95Margin === undefined || !final ? [] : [judgeP95(measured, p95Margin)]),
        ];
    });
}
const dataOf = ({ samples, checks, baseline }, plan) => latencyData(samples, checks, baseline, plan);
function nothingToCompare({ settings, baseline }, plan) {
    const { latencyIncreaseMs, latencyP95IncreaseMs } = settings.thresholds;
    const wanted = latencyIncreaseMs !== undefined || latencyP95IncreaseMs !== undefined;
    return wanted && !plan.paired && !baseline;
}
function controlFailsToo(samples) {
    const { requests, errors } = errorsOf(samples, 'control');
    return errors > 0
        ? [
            `The version before fails too: ${failedOf(errors, requests)}. The cause may lie outside of the new version.`,
        ]
        : [];
}
function laggedNote(samples) {
    const lagged = samples.filter((sample) => sample.lagged).length;
    return lagged * 10 > samples.length
        ? [
            `The runner itself stalled during ${wording_counted(lagged, 'request')}, whose latency was left out; a less busy runner measures better.`,
        ]
        : [];
}
function errorsOf(samples, arm, ends = 1) {
    const own = samples.filter((sample) => sample.arm === arm);
    return measureErrors(own.length, own.filter(({ failure }) => failure).length, ends);
}
function measureChecks(evidence) {
    const plan = planJudging(evidence.settings);
    const all = dataOf(evidence, plan);
    return all
        .filter(({ before, after }) => before.length > 0 && after.length > 0)
        .map((data) => measureLatency(data, plan, all.length));
}
function decide(verdict, onInconclusive, blind) {
    if (verdict === 'unhealthy')
        return 'rollback';
    if (verdict === 'healthy')
        return 'promote';
    return onInconclusive === 'pass' && !blind ? 'promote' : 'hold';
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/monitor/report.js





function makeReport(evidence, outcome, course) {
    const { settings, checks, samples, counts } = evidence;
    const plan = planJudging(settings);
    const measured = measureChecks(evidence);
    const failed = samples.filter((sample) => sample.failure).toSorted((a, b) => a.atMs - b.atMs);
    const candidate = errorsOf(samples, 'candidate', plan.ends);
    return {
        ...outcome,
        power: describePower(settings, plan, candidate.requests, measured),
        startedAt: new Date(course.startedMs).toISOString(),
        elapsedMs: course.elapsedMs,
        early: course.early,
        aborted: course.aborted,
        extendedMs: course.extendedMs,
        candidate,
        control: plan.paired ? errorsOf(samples, 'control', plan.ends) : undefined,
        counts: counts?.findLast((read) => read !== undefined),
        latency: reportLatency(evidence, measured, plan),
        failures: failed
            .slice(0, 20)
            .flatMap(({ atMs, check, arm, failure }) => failure ? [{ atMs, check: checks[check] ?? '', arm, ...failure }] : []),
        failuresByKind: countKinds(failed),
        series: makeSeries(samples.filter(({ arm }) => arm === 'candidate')),
        samples: {
            judged: samples.length,
            dropped: course.dropped,
            lagged: samples.filter(({ lagged }) => lagged).length,
            skipped: course.skipped,
        },
    };
}
function countKinds(failed) {
    const kinds = {};
    for (const { failure } of failed)
        if (failure)
            kinds[failure.kind] = (kinds[failure.kind] ?? 0) + 1;
    return kinds;
}
function reportLatency({ samples, baseline }, measured, plan) {
    const latencies = (arm) => samples.flatMap((sample) => sample.arm === arm && !sample.lagged && sample.latencyMs !== undefined
        ? [sample.latencyMs]
        : []);
    const some = (values) => (values.length > 0 ? summarise(values) : undefined);
    const worst = measured.toSorted((a, b) => b.deltaMs - a.deltaMs)[0];
    return {
        deltaMs: worst?.deltaMs,
        deltaLowerMs: finite(worst?.deltaLowerMs),
        before: some(plan.paired ? latencies('control') : (baseline ?? []).flat()),
        after: some(latencies('candidate')),
        checks: measured.map(({ check, before, after, ...numbers }) => ({
            check,
            before,
            after,
            ...Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, finite(value)])),
        })),
    };
}
const finite = (value) => Number.isFinite(value) ? value : undefined;
function describePower({ thresholds, confidence }, plan, requests, measured) {
    if (confidence === 'none')
        return 'No test was made (confidence: none), so nothing can be said of what it would have seen.';
    const parts = [];
    if (thresholds.errorRate !== undefined) {
        const rate = smallestErrorRate(requests, thresholds.errorRate, policy.errors.alphaAtEnd / plan.ends, policy.errors.fewestErrors);
        parts.push(rate === undefined
            ? `no error rate at all (${requests} requests are too few)`
            : `an error rate of ${percent(rate)}`);
    }
    const margin = thresholds.latencyIncreaseMs;
    if (margin !== undefined) {
        const hardest = measured.toSorted((a, b) => b.smallestShiftMs - a.smallestShiftMs)[0];
        parts.push(hardest && Number.isFinite(hardest.smallestShiftMs)
            ? `a rise of the median latency by ${milliseconds(margin + hardest.smallestShiftMs)} (${hardest.check})`
            : 'no rise of latency (nothing to compare)');
    }
    if (parts.length === 0)
        return 'How small a regression this run could have seen is not computed for percentiles.';
    return `The smallest regression that this run could have seen, in 9 of 10 runs: ${parts.join('; ')}.`;
}
const mostPoints = 300;
const fewestSpanMs = 1000;
function makeSeries(samples) {
    const endMs = samples.reduce((end, { atMs }) => Math.max(end, atMs), 0) + 1;
    const spanMs = Math.max(fewestSpanMs, Math.ceil(endMs / mostPoints));
    const spans = new Map();
    for (const sample of samples) {
        const span = Math.floor(sample.atMs / spanMs);
        spans.set(span, [...(spans.get(span) ?? []), sample]);
    }
    return [...spans]
        .sort(([a], [b]) => a - b)
        .map(([span, inside]) => {
        const values = inside.flatMap(({ latencyMs }) => (latencyMs === undefined ? [] : [latencyMs]));
        const { p50, p95 } = summarise(values);
        return {
            atMs: span * spanMs,
            ...(values.length > 0 && { p50, p95, max: Math.max(...values) }),
            requests: inside.length,
            errors: inside.filter(({ failure }) => failure).length,
        };
    });
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/monitor/run-monitor.js







const judgeEveryMs = 1000;
const countsEveryMs = 60_000;
const countsTimeoutMs = 30_000;
async function runMonitor(run) {
    const { settings, clock, signal } = run;
    const plan = planJudging(settings);
    const decided = new AbortController();
    const stop = AbortSignal.any([signal, decided.signal]);
    const originMs = clock.now() + settings.initialDelayMs;
    const samples = [];
    const counts = [];
    const baseline = run.baseline &&
        baselineLatencies(run.baseline, run.checks.map((name) => ({ name })));
    let looksTaken = 0;
    let dropped = 0;
    let judgedMs = Number.NEGATIVE_INFINITY;
    let judgement;
    const evidence = (final) => ({
        settings,
        checks: run.checks,
        samples,
        baseline,
        ...(run.readCounts && { counts }),
        looksTaken,
        final,
    });
    const judge = (final) => {
        const found = judgeMonitor(evidence(final));
        looksTaken = found.looksTaken;
        judgement = found;
        judgedMs = clock.now();
        if (found.verdict === 'unhealthy')
            decided.abort();
        return found;
    };
    const onSample = (one) => {
        if (one.atMs < 0)
            dropped++;
        else
            samples.push(one);
        if (one.atMs < 0 || decided.signal.aborted || clock.now() - judgedMs < judgeEveryMs)
            return;
        const { reasons } = judge(false);
        run.onProgress?.(progress(samples, clock.now() - originMs, reasons));
    };
    let reading;
    const readCounts = async (final) => {
        const { readCounts: source } = run;
        if (!source || (reading && !final))
            return;
        await reading;
        const limitMs = countsTimeoutMs + (final ? (run.countsWaitMs ?? 0) : 0);
        reading = readCarefully((own) => source(own, final), limitMs, clock, stop).then((read) => {
            counts.push(read);
            reading = undefined;
        });
        await reading;
    };
    const counting = run.readCounts
        ? repeat(countsEveryMs, clock, stop, originMs, () => readCounts(false))
        : undefined;
    let fromMs = -settings.initialDelayMs;
    let toMs = settings.durationMs;
    let slots = 0;
    let skipped = 0;
    const stepMs = plan.ends > 1 ? settings.extendMs / policy.extensionSteps : 0;
    for (let end = 1; end <= plan.ends; end++) {
        const done = await sample({
            ...run,
            checkCount: run.checks.length,
            paired: plan.paired,
            intervalMs: settings.intervalMs,
            lag: run.lag ?? noLag,
            signal: stop,
            originMs,
            fromMs,
            toMs,
            firstSlot: slots,
            onSample,
        });
        slots += done.slots;
        skipped += done.skipped;
        if (stop.aborted)
            break;
        await readCounts(true);
        if (stop.aborted || judge(true).verdict !== 'inconclusive' || end === plan.ends)
            break;
        fromMs = toMs;
        toMs += stepMs;
    }
    const early = judgement?.verdict === 'unhealthy' && decided.signal.aborted && clock.now() - originMs < toMs;
    decided.abort();
    await counting;
    const aborted = signal.aborted && judgement?.verdict !== 'unhealthy';
    const elapsedMs = Math.max(0, clock.now() - originMs);
    const { verdict, reasons, blind } = aborted
        ? stoppedFromOutside(samples.length, elapsedMs, settings)
        : concluded(judgement ?? judge(true));
    return makeReport(evidence(true), { verdict, reasons, decision: decide(verdict, settings.onInconclusive, blind) }, {
        startedMs: originMs,
        elapsedMs,
        early,
        aborted,
        extendedMs: toMs - settings.durationMs,
        dropped,
        skipped,
    });
}
const concluded = ({ verdict, reasons, blind }) => ({
    verdict: verdict === 'continue' ? 'inconclusive' : verdict,
    reasons,
    blind,
});
const stoppedFromOutside = (requests, elapsedMs, settings) => ({
    verdict: 'inconclusive',
    reasons: [
        `The monitor was stopped after ${wording_seconds(elapsedMs)} of ${wording_seconds(settings.durationMs)} and ${wording_counted(requests, 'request')}, so nothing is confirmed.`,
    ],
    blind: true,
});
const progress = (samples, elapsedMs, reasons) => {
    const own = samples.filter(({ arm }) => arm === 'candidate');
    const errors = own.filter(({ failure }) => failure).length;
    return { elapsedMs, requests: own.length, errors, reasons };
};
async function repeat(everyMs, clock, signal, originMs, task) {
    for (let dueMs = originMs + everyMs; !signal.aborted; dueMs += everyMs) {
        await clock.sleep(Math.max(0, dueMs - clock.now()), signal);
        if (!signal.aborted)
            await task();
    }
}
async function readCarefully(read, limitMs, clock, signal) {
    const over = new AbortController();
    const either = AbortSignal.any([signal, over.signal]);
    try {
        const counts = await Promise.race([
            read(either).catch(() => undefined),
            clock.sleep(limitMs, either).then(() => undefined),
        ]);
        const sane = counts && [counts.requests, counts.errors].every((n) => Number.isFinite(n) && n >= 0);
        return sane ? counts : undefined;
    }
    finally {
        over.abort();
    }
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/run/probe.js








const MAX_VERSIONS = 20;
function prepareProbes(definition, { send, secrets, variables, root, clock, }) {
    const { monitor } = definition;
    const names = monitor?.checks ?? [];
    const wanted = definition.checks.filter(({ name }) => names.length === 0 || names.includes(name));
    const missing = names.find((name) => !wanted.some((check) => check.name === name));
    if (wanted.length === 0 || missing !== undefined) {
        throw new problem_DefinitionProblem(missing === undefined
            ? 'there are no checks to monitor'
            : `there is no check ${shown_quoted(missing)}`);
    }
    const redaction = createRedaction(secrets);
    const prepare = (arm) => {
        const settings = monitor?.[arm];
        const asked = { ...definition, checks: wanted };
        const { checks } = settings ? withArm(asked, settings) : asked;
        return checks.map((check) => {
            const rendered = render(check, { given: variables }, { root });
            redaction.keep(rendered.secrets);
            return rendered;
        });
    };
    const arms = { control: prepare('control'), candidate: prepare('candidate') };
    if (monitor?.control)
        refuseSamePlaces(wanted, arms);
    const versions = new Set();
    const probe = async (index, arm, signal) => {
        const rendered = arms[arm][index];
        if (!rendered)
            throw new Error(`no check ${index}`);
        const asked = await ask_ask(rendered, [], [], { send, redaction, nowMs: clock.now(), signal });
        if (asked.version !== undefined && arm === 'candidate') {
            versions.delete(asked.version);
            if (versions.size < MAX_VERSIONS)
                versions.add(asked.version);
        }
        if (asked.ok)
            return { ok: true, latencyMs: asked.timings.total };
        const isAnswer = asked.status !== undefined;
        const message = shown(failuresSentence(asked.failures), 400);
        const kind = isAnswer ? 'wrong-answer' : asked.kind === 'timeout' ? 'timeout' : 'no-answer';
        return { ok: false, failure: { kind, message } };
    };
    return {
        probe,
        checks: wanted.map(({ name }, index) => {
            const request = arms.candidate[index]?.request;
            return { name, target: `${request?.method} ${shown(request?.url.pathname ?? '', 300)}` };
        }),
        versionsSeen: () => [...versions],
        timeoutMs: Math.max(...wanted.map(({ request }) => request.timeoutMs)),
    };
}
function refuseSamePlaces(checks, { control, candidate }) {
    const problems = checks.flatMap(({ name }, index) => {
        const [before, after] = [control[index]?.request, candidate[index]?.request];
        if (!before || !after || before.url.href !== after.url.href)
            return [];
        const place = placeOf(after);
        if (placeOf(before) !== place)
            return [];
        const forms = `a base URL, or host:port:to-host:to-port that fits ${shown_quoted(after.url.host)}`;
        return `check ${shown_quoted(name)}: control and candidate are both asked at ${place}, so there is nothing to compare. Give control the address of the version before: ${forms}`;
    });
    if (problems.length > 0)
        throw new problem_DefinitionProblem(problems);
}
function placeOf(request) {
    const { host, port, addresses } = targetOf(request.url, request);
    return `${addresses.length > 0 ? addresses.join(', ') : host}:${port}`;
}

;// CONCATENATED MODULE: ./actions/ecs-deploy-with-rollback/lib/smoke/monitor.js




function prepareMonitor(read, { bakeMs, waitMs }, asking, lagOfTest) {
    const { clock, reporter } = asking;
    let settings = monitorFor(read, bakeMs);
    let baseline;
    const probes = probesOf(read, settings, asking);
    const names = probes.checks.map(({ name }) => (0,secrets/* redact */.E$)(name));
    const needsBaseline = comparesLatency(settings) && settings.control === undefined;
    const samplesPerCheck = baselineSamples(settings, names.length);
    const samplingMs = samplesPerCheck * names.length * settings.intervalMs;
    if (needsBaseline && samplingMs > waitMs) {
        throw new errors/* UserError */.yo(`bake-minutes: to compare latency, the live version would be sampled for ${(0,narrate/* elapsed */.v)(samplingMs)} first, longer than wait-for-minutes (${(0,narrate/* elapsed */.v)(waitMs)}); shorten the interval of the monitor in ${read.file}, name fewer checks, or drop its thresholds on latency`);
    }
    const measured = async (work) => {
        const lag = lagOfTest ?? eventLoopLag(clock);
        try {
            return await work(lag);
        }
        finally {
            lag.stop();
        }
    };
    const sampling = {
        probe: probes.probe,
        probeTimeoutMs: probes.timeoutMs,
        clock,
    };
    return {
        beforehand: needsBaseline
            ? [
                `Before the deployment the live version is sampled for ${(0,narrate/* elapsed */.v)(samplingMs)}, to compare its latency.`,
            ]
            : [],
        afterwards: [
            `Then the service is watched for ${(0,narrate/* elapsed */.v)(settings.initialDelayMs + bakeMs)} (${thresholdsOf(settings)}; ${read.definition.monitor ? `monitor of ${read.file}` : `${read.file} has no monitor, so the usual one`}): ${names.join(', ')}`,
        ],
        needsBaseline,
        async takeBaseline(signal) {
            reporter.info(`Sampling the live version: ${samplesPerCheck} requests of ${names.join(', ')}`);
            const sampled = await measured((lag) => sampleLiveVersion({
                ...sampling,
                lag,
                checks: probes.checks.map(({ target }, index) => ({ name: names[index] ?? '', target })),
                samplesPerCheck,
                intervalMs: settings.intervalMs,
                signal,
                nodeVersion: '', // this baseline is never written
            }));
            if ('why' in sampled)
                return { taken: false, why: (0,secrets/* redact */.E$)(sampled.why) };
            baseline = sampled;
            return { taken: true };
        },
        goWithoutBaseline() {
            settings = withoutLatency(settings);
            return thresholdsOf(settings);
        },
        watch: (signal) => measured((lag) => {
            reporter.info(`${names.join(', ')}: a request every ${pace(settings.intervalMs)}`);
            const tell = progressTeller(reporter);
            return runMonitor({
                ...sampling,
                lag,
                settings,
                checks: names,
                ...(baseline && { baseline }),
                signal,
                onProgress: tell,
            });
        }),
    };
}
function probesOf({ definition, file }, monitor, asking) {
    const whole = { ...definition, monitor };
    if (definition.monitor)
        return prepareProbes(whole, asking);
    const checks = definition.checks.filter((check) => {
        try {
            return prepareProbes({ checks: [check], monitor }, asking).checks.length > 0;
        }
        catch (error) {
            if (error instanceof problem_DefinitionProblem)
                return false;
            throw error;
        }
    });
    if (checks.length > 0)
        return prepareProbes({ ...whole, checks }, asking);
    throw new errors/* UserError */.yo(`bake-minutes: each check of ${file} reads what another one captures, so none can be watched on its own; add one that stands alone`);
}
const comparesLatency = ({ thresholds }) => thresholds.latencyIncreaseMs !== undefined || thresholds.latencyP95IncreaseMs !== undefined;
const baselineSamples = ({ durationMs, intervalMs }, checkCount) => Math.min(120, Math.max(policy.latency.baselineFloor, Math.floor(durationMs / intervalMs / checkCount)));
const withoutLatency = (settings) => ({
    ...settings,
    thresholds: {
        errorRate: settings.thresholds.errorRate ?? 0.02,
        latencyIncreaseMs: undefined,
        latencyP95IncreaseMs: undefined,
    },
});
function thresholdsOf({ thresholds }) {
    const { errorRate, latencyIncreaseMs, latencyP95IncreaseMs } = thresholds;
    const parts = [
        errorRate !== undefined && `errors below ${Number((errorRate * 100).toPrecision(3))} %`,
        latencyIncreaseMs !== undefined &&
            `median latency at most ${latencyIncreaseMs} ms above before`,
        latencyP95IncreaseMs !== undefined &&
            `95th percentile at most ${latencyP95IncreaseMs} ms above before`,
    ];
    return parts.filter((part) => part !== false).join(', ');
}
const HOPELESS = 10;
async function sampleLiveVersion(run) {
    const hopeless = new AbortController();
    let failures = 0;
    let succeeded = false;
    let last = '';
    const probe = async (index, arm, signal) => {
        const result = await run.probe(index, arm, signal);
        if (result.ok)
            succeeded = true;
        else if (!hopeless.signal.aborted) {
            last = result.failure.message;
            if (!succeeded && ++failures >= HOPELESS)
                hopeless.abort();
        }
        return result;
    };
    try {
        const signal = AbortSignal.any([run.signal, hopeless.signal]);
        return await takeBaseline({ ...run, probe, signal });
    }
    catch (error) {
        if (!(error instanceof BaselineProblem))
            throw error;
        run.signal.throwIfAborted();
        if (hopeless.signal.aborted) {
            return { why: `the live version answers no check as expected (${last})` };
        }
        return { why: error.message };
    }
}
const pace = (ms) => (ms < 1_000 ? `${ms} ms` : `${ms / 1_000} s`);
const PROGRESS_MS = 15_000;
function progressTeller(reporter) {
    let toldMs = 0;
    return ({ elapsedMs, requests, errors }) => {
        if (elapsedMs - toldMs < PROGRESS_MS)
            return;
        toldMs = elapsedMs;
        reporter.info(`${(0,narrate/* elapsed */.v)(elapsedMs)}  ${requests} requests, ${errors} failed`);
    };
}

;// CONCATENATED MODULE: ./actions/ecs-deploy-with-rollback/lib/smoke/prepare.js





const againRetry = { timeoutMs: 6_000, intervalMs: 2_000, successes: 1 };
async function prepareSmokeChecks(inputs, limits, context) {
    const { clock, reporter, environment, probing } = context;
    try {
        const read = readSmokeDefinition(inputs, environment.GITHUB_WORKSPACE || '.');
        const { definition, file, root } = read;
        const asking = {
            send: probing?.send ?? createSend({ environment }),
            clock,
            reporter,
            secrets: { register: secrets/* registerSecret */.cl, redact: secrets/* redact */.E$ },
            variables: inputs.variables,
            root,
        };
        await fillIn(definition, asking);
        const monitor = limits.bakeMs > 0 ? prepareMonitor(read, limits, asking, probing?.lag) : undefined;
        return {
            file,
            course: [
                ...(monitor?.beforehand ?? []),
                `Once the service is stable, ${checkCount(definition)} of ${file} will be made, for at most ${(0,narrate/* elapsed */.v)(limits.waitMs)} in all.`,
                ...(monitor?.afterwards ?? unusedMonitor(read)),
            ],
            asked: checkLines(definition),
            check: (signal) => checkWithin(definition, { ...asking, signal }, limits.waitMs),
            checkAgain: (names, signal) => runChecks(only(definition, names), { ...asking, signal, reporter: silent }),
            monitor,
        };
    }
    catch (error) {
        if (!(error instanceof problem_DefinitionProblem))
            throw error;
        const problems = error.problems.map((problem) => (0,secrets/* redact */.E$)(problem));
        throw new errors/* UserError */.yo(problems, { cause: error });
    }
}
async function checkWithin(definition, options, withinMs) {
    const { clock, signal } = options;
    const ended = new AbortController();
    const late = new AbortController();
    const waiting = clock.sleep(withinMs, AbortSignal.any([signal, ended.signal]));
    void waiting.then(() => late.abort());
    try {
        const found = await runChecks(definition, {
            ...options,
            signal: AbortSignal.any([signal, late.signal]),
        });
        return found.cancelled && !signal.aborted ? prepare_overdue(found, withinMs) : found;
    }
    finally {
        ended.abort();
    }
}
function prepare_overdue(found, withinMs) {
    const why = `broken off after ${(0,narrate/* elapsed */.v)(withinMs)}, as long as wait-for-minutes gives all checks together`;
    const checks = found.checks.map((check) => {
        if (check.outcome !== 'failed')
            return check;
        const told = (failures) => failures.length > 0 ? `${(0,secrets/* redact */.E$)(failuresSentence(failures))}; ${why}` : why;
        const { failures } = check;
        return { ...check, reason: told(failures), cause: told(failures.map(withoutContent)) };
    });
    return { ...found, cancelled: false, checks };
}
const only = (definition, names) => withRetry({
    ...definition,
    checks: definition.checks
        .filter(({ name, capture }) => names.includes(name) || capture.length > 0)
        .map((check) => ({ ...check, after: undefined })),
}, againRetry);
const silent = { info() { }, debug() { } };
async function fillIn(definition, asking) {
    await runChecks(definition, { ...asking, reporter: silent, signal: AbortSignal.abort() });
}
const MOST_LINES = 50;
const checkCount = ({ checks: { length } }) => length === 1 ? 'the one smoke check' : `the ${length} smoke checks`;
function checkLines({ checks }) {
    const lines = checks.slice(0, MOST_LINES).map(({ name, request: { method, url }, retry }) => {
        const wait = retry.timeoutMs > 0 ? `, for up to ${(0,narrate/* elapsed */.v)(retry.timeoutMs)}` : '';
        return (0,secrets/* redact */.E$)(`${(0,safe_text/* cutText */.IN)(name, 100)}: ${method} ${(0,safe_text/* cutText */.IN)(url, 200)}${wait}`);
    });
    const more = checks.length - lines.length;
    return more > 0 ? [...lines, `… and ${more} more`] : lines;
}
const unusedMonitor = ({ definition, file }) => definition.monitor
    ? [`The monitor of ${file} is not used: bake-minutes says for how long, and is not given.`]
    : [];


/***/ })

};
