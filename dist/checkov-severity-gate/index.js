import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  if (options && (options.windows === null || options.windows === undefined)) {
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;


const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};


const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};


const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */


  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },


  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);


const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;


const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};


const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};


const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;


  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };


  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };


  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }


  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }


    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }


    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }


    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }


    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }


    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }


    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }


    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }


    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }


    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }


    if (value === '/') {
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }


    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }


    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }


    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }


    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }


    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }


    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }


    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      state.output = state.output.slice(0, -prev.output.length);

      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};


parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);


const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};


picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};


picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};


picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);


picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};


picomatch.scan = (input, options) => scan(input, options);


picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};


picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};


picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};


picomatch.constants = constants;


module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};


const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 9800:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.wT = __webpack_unused_export__ = void 0;
const ed5 = __nccwpck_require__(6950);
const ed2 = __nccwpck_require__(4488);
const NSed3 = __nccwpck_require__(5699);
var isS = ed5.isS;
var isChar10 = ed5.isChar;
var isNameStartChar = ed5.isNameStartChar;
var isNameChar = ed5.isNameChar;
var S_LIST = ed5.S_LIST;
var NAME_RE = ed5.NAME_RE;
var isChar11 = ed2.isChar;
var isNCNameStartChar = NSed3.isNCNameStartChar;
var isNCNameChar = NSed3.isNCNameChar;
var NC_NAME_RE = NSed3.NC_NAME_RE;
const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
const rootNS = {
    __proto__: null,
    xml: XML_NAMESPACE,
    xmlns: XMLNS_NAMESPACE,
};
const XML_ENTITIES = {
    __proto__: null,
    amp: "&",
    gt: ">",
    lt: "<",
    quot: "\"",
    apos: "'",
};
const EOC = -1;
const NL_LIKE = -2;
const S_BEGIN = 0; // Initial state.
const S_BEGIN_WHITESPACE = 1; // leading whitespace
const S_DOCTYPE = 2; // <!DOCTYPE
const S_DOCTYPE_QUOTE = 3; // <!DOCTYPE "//blah
const S_DTD = 4; // <!DOCTYPE "//blah" [ ...
const S_DTD_QUOTED = 5; // <!DOCTYPE "//blah" [ "foo
const S_DTD_OPEN_WAKA = 6;
const S_DTD_OPEN_WAKA_BANG = 7;
const S_DTD_COMMENT = 8; // <!--
const S_DTD_COMMENT_ENDING = 9; // <!-- blah -
const S_DTD_COMMENT_ENDED = 10; // <!-- blah --
const S_DTD_PI = 11; // <?
const S_DTD_PI_ENDING = 12; // <?hi "there" ?
const S_TEXT = 13; // general stuff
const S_ENTITY = 14; // &amp and such
const S_OPEN_WAKA = 15; // <
const S_OPEN_WAKA_BANG = 16; // <!...
const S_COMMENT = 17; // <!--
const S_COMMENT_ENDING = 18; // <!-- blah -
const S_COMMENT_ENDED = 19; // <!-- blah --
const S_CDATA = 20; // <![CDATA[ something
const S_CDATA_ENDING = 21; // ]
const S_CDATA_ENDING_2 = 22; // ]]
const S_PI_FIRST_CHAR = 23; // <?hi, first char
const S_PI_REST = 24; // <?hi, rest of the name
const S_PI_BODY = 25; // <?hi there
const S_PI_ENDING = 26; // <?hi "there" ?
const S_XML_DECL_NAME_START = 27; // <?xml
const S_XML_DECL_NAME = 28; // <?xml foo
const S_XML_DECL_EQ = 29; // <?xml foo=
const S_XML_DECL_VALUE_START = 30; // <?xml foo=
const S_XML_DECL_VALUE = 31; // <?xml foo="bar"
const S_XML_DECL_SEPARATOR = 32; // <?xml foo="bar"
const S_XML_DECL_ENDING = 33; // <?xml ... ?
const S_OPEN_TAG = 34; // <strong
const S_OPEN_TAG_SLASH = 35; // <strong /
const S_ATTRIB = 36; // <a
const S_ATTRIB_NAME = 37; // <a foo
const S_ATTRIB_NAME_SAW_WHITE = 38; // <a foo _
const S_ATTRIB_VALUE = 39; // <a foo=
const S_ATTRIB_VALUE_QUOTED = 40; // <a foo="bar
const S_ATTRIB_VALUE_CLOSED = 41; // <a foo="bar"
const S_ATTRIB_VALUE_UNQUOTED = 42; // <a foo=bar
const S_CLOSE_TAG = 43; // </a
const S_CLOSE_TAG_SAW_WHITE = 44; // </a   >
const TAB = 9;
const NL = 0xA;
const CR = 0xD;
const SPACE = 0x20;
const BANG = 0x21;
const DQUOTE = 0x22;
const AMP = 0x26;
const SQUOTE = 0x27;
const MINUS = 0x2D;
const FORWARD_SLASH = 0x2F;
const SEMICOLON = 0x3B;
const LESS = 0x3C;
const EQUAL = 0x3D;
const GREATER = 0x3E;
const QUESTION = 0x3F;
const OPEN_BRACKET = 0x5B;
const CLOSE_BRACKET = 0x5D;
const NEL = 0x85;
const LS = 0x2028; // Line Separator
const isQuote = (c) => c === DQUOTE || c === SQUOTE;
const QUOTES = [DQUOTE, SQUOTE];
const DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
const DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
const XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
const ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
function nsPairCheck(parser, prefix, uri) {
    switch (prefix) {
        case "xml":
            if (uri !== XML_NAMESPACE) {
                parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
            }
            break;
        case "xmlns":
            if (uri !== XMLNS_NAMESPACE) {
                parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
            }
            break;
        default:
    }
    switch (uri) {
        case XMLNS_NAMESPACE:
            parser.fail(prefix === "" ?
                `the default namespace may not be set to ${uri}.` :
                `may not assign a prefix (even "xmlns") to the URI \
${XMLNS_NAMESPACE}.`);
            break;
        case XML_NAMESPACE:
            switch (prefix) {
                case "xml":
                    break;
                case "":
                    parser.fail(`the default namespace may not be set to ${uri}.`);
                    break;
                default:
                    parser.fail("may not assign the xml namespace to another prefix.");
            }
            break;
        default:
    }
}
function nsMappingCheck(parser, mapping) {
    for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
    }
}
const isNCName = (name) => NC_NAME_RE.test(name);
const isName = (name) => NAME_RE.test(name);
const FORBIDDEN_START = 0;
const FORBIDDEN_BRACKET = 1;
const FORBIDDEN_BRACKET_BRACKET = 2;
__webpack_unused_export__ = [
    "xmldecl",
    "text",
    "processinginstruction",
    "doctype",
    "comment",
    "opentagstart",
    "attribute",
    "opentag",
    "closetag",
    "cdata",
    "error",
    "end",
    "ready",
];
const EVENT_NAME_TO_HANDLER_NAME = {
    xmldecl: "xmldeclHandler",
    text: "textHandler",
    processinginstruction: "piHandler",
    doctype: "doctypeHandler",
    comment: "commentHandler",
    opentagstart: "openTagStartHandler",
    attribute: "attributeHandler",
    opentag: "openTagHandler",
    closetag: "closeTagHandler",
    cdata: "cdataHandler",
    error: "errorHandler",
    end: "endHandler",
    ready: "readyHandler",
};
class SaxesParser {
    constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
            this.nameStartCheck = isNCNameStartChar;
            this.nameCheck = isNCNameChar;
            this.isName = isNCName;
            this.processAttribs = this.processAttribsNS;
            this.pushAttrib = this.pushAttribNS;
            this.ns = Object.assign({ __proto__: null }, rootNS);
            const additional = this.opt.additionalNamespaces;
            if (additional != null) {
                nsMappingCheck(this, additional);
                Object.assign(this.ns, additional);
            }
        }
        else {
            this.nameStartCheck = isNameStartChar;
            this.nameCheck = isNameChar;
            this.isName = isName;
            this.processAttribs = this.processAttribsPlain;
            this.pushAttrib = this.pushAttribPlain;
        }
        this.stateTable = [
            this.sBegin,
            this.sBeginWhitespace,
            this.sDoctype,
            this.sDoctypeQuote,
            this.sDTD,
            this.sDTDQuoted,
            this.sDTDOpenWaka,
            this.sDTDOpenWakaBang,
            this.sDTDComment,
            this.sDTDCommentEnding,
            this.sDTDCommentEnded,
            this.sDTDPI,
            this.sDTDPIEnding,
            this.sText,
            this.sEntity,
            this.sOpenWaka,
            this.sOpenWakaBang,
            this.sComment,
            this.sCommentEnding,
            this.sCommentEnded,
            this.sCData,
            this.sCDataEnding,
            this.sCDataEnding2,
            this.sPIFirstChar,
            this.sPIRest,
            this.sPIBody,
            this.sPIEnding,
            this.sXMLDeclNameStart,
            this.sXMLDeclName,
            this.sXMLDeclEq,
            this.sXMLDeclValueStart,
            this.sXMLDeclValue,
            this.sXMLDeclSeparator,
            this.sXMLDeclEnding,
            this.sOpenTag,
            this.sOpenTagSlash,
            this.sAttrib,
            this.sAttribName,
            this.sAttribNameSawWhite,
            this.sAttribValue,
            this.sAttribValueQuoted,
            this.sAttribValueClosed,
            this.sAttribValueUnquoted,
            this.sCloseTag,
            this.sCloseTagSawWhite,
        ];
        this._init();
    }
    get closed() {
        return this._closed;
    }
    _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = undefined;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot =
            this.sawRoot = fragmentOpt;
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = undefined;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === undefined) {
            if (this.opt.forceXMLVersion === true) {
                throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
            }
            defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
            version: undefined,
            encoding: undefined,
            standalone: undefined,
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
    }
    get position() {
        return this.chunkPosition + this.i;
    }
    get columnIndex() {
        return this.position - this.positionAtNewLine;
    }
    on(name, handler) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
    }
    off(name) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = undefined;
    }
    makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
            if (msg.length > 0) {
                msg += ":";
            }
            msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
            msg += ": ";
        }
        return new Error(msg + message);
    }
    fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === undefined) {
            throw err;
        }
        else {
            handler(err);
        }
        return this;
    }
    write(chunk) {
        if (this.closed) {
            return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
            end = true;
            chunk = "";
        }
        else if (typeof chunk === "object") {
            chunk = chunk.toString();
        }
        if (this.carriedFromPrevious !== undefined) {
            chunk = `${this.carriedFromPrevious}${chunk}`;
            this.carriedFromPrevious = undefined;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end &&
            (lastCode === CR || (lastCode >= 0xD800 && lastCode <= 0xDBFF))) {
            this.carriedFromPrevious = chunk[limit - 1];
            limit--;
            chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
            stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
    }
    close() {
        return this.write(null);
    }
    getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if (code >= SPACE || code === TAB) {
                return code;
            }
            switch (code) {
                case NL:
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR:
                    if (chunk.charCodeAt(i + 1) === NL) {
                        this.i = i + 2;
                    }
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if ((code > 0x1F && code < 0x7F) || (code > 0x9F && code !== LS) ||
                code === TAB) {
                return code;
            }
            switch (code) {
                case NL: // 0xA
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR: { // 0xD
                    const next = chunk.charCodeAt(i + 1);
                    if (next === NL || next === NEL) {
                        this.i = i + 2;
                    }
                }
                case NEL: // 0x85
                case LS: // Ox2028
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
    }
    unget() {
        this.i = this.prevI;
        this.column--;
    }
    captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
            const c = this.getCode();
            const isNLLike = c === NL_LIKE;
            const final = isNLLike ? NL : c;
            if (final === EOC || chars.includes(final)) {
                this.text += chunk.slice(start, this.prevI);
                return final;
            }
            if (isNLLike) {
                this.text += `${chunk.slice(start, this.prevI)}\n`;
                start = this.i;
            }
        }
    }
    captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
            let c = this.getCode();
            switch (c) {
                case NL_LIKE:
                    this.text += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    c = NL;
                    break;
                case EOC:
                    this.text += chunk.slice(start);
                    return false;
                default:
            }
            if (c === char) {
                this.text += chunk.slice(start, this.prevI);
                return true;
            }
        }
    }
    captureNameChars() {
        const { chunk, i: start } = this;
        while (true) {
            const c = this.getCode();
            if (c === EOC) {
                this.name += chunk.slice(start);
                return EOC;
            }
            if (!isNameChar(c)) {
                this.name += chunk.slice(start, this.prevI);
                return c === NL_LIKE ? NL : c;
            }
        }
    }
    skipSpaces() {
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC || !isS(c)) {
                return c;
            }
        }
    }
    setXMLVersion(version) {
        this.currentXMLVersion = version;
        if (version === "1.0") {
            this.isChar = isChar10;
            this.getCode = this.getCode10;
        }
        else {
            this.isChar = isChar11;
            this.getCode = this.getCode11;
        }
    }
    sBegin() {
        if (this.chunk.charCodeAt(0) === 0xFEFF) {
            this.i++;
            this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
    }
    sBeginWhitespace() {
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
            this.xmlDeclPossible = false;
        }
        switch (c) {
            case LESS:
                this.state = S_OPEN_WAKA;
                if (this.text.length !== 0) {
                    throw new Error("no-empty text at start");
                }
                break;
            case EOC:
                break;
            default:
                this.unget();
                this.state = S_TEXT;
                this.xmlDeclPossible = false;
        }
    }
    sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
            case GREATER: {
                (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                this.doctype = true; // just remember that we saw it.
                break;
            }
            case EOC:
                break;
            default:
                this.text += String.fromCodePoint(c);
                if (c === OPEN_BRACKET) {
                    this.state = S_DTD;
                }
                else if (isQuote(c)) {
                    this.state = S_DOCTYPE_QUOTE;
                    this.q = c;
                }
        }
    }
    sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.q = null;
            this.state = S_DOCTYPE;
        }
    }
    sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
            return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
            this.state = S_DOCTYPE;
        }
        else if (c === LESS) {
            this.state = S_DTD_OPEN_WAKA;
        }
        else if (isQuote(c)) {
            this.state = S_DTD_QUOTED;
            this.q = c;
        }
    }
    sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.state = S_DTD;
            this.q = null;
        }
    }
    sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
            case BANG:
                this.state = S_DTD_OPEN_WAKA_BANG;
                this.openWakaBang = "";
                break;
            case QUESTION:
                this.state = S_DTD_PI;
                break;
            default:
                this.state = S_DTD;
        }
    }
    sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
            this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
            this.openWakaBang = "";
        }
    }
    sDTDComment() {
        if (this.captureToChar(MINUS)) {
            this.text += "-";
            this.state = S_DTD_COMMENT_ENDING;
        }
    }
    sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
    }
    sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
        else {
            this.fail("malformed comment.");
            this.state = S_DTD_COMMENT;
        }
    }
    sDTDPI() {
        if (this.captureToChar(QUESTION)) {
            this.text += "?";
            this.state = S_DTD_PI_ENDING;
        }
    }
    sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
    }
    sText() {
        if (this.tags.length !== 0) {
            this.handleTextInRoot();
        }
        else {
            this.handleTextOutsideRoot();
        }
    }
    sEntity() {
        let { i: start } = this;
        const { chunk } = this;
        loop: 
        while (true) {
            switch (this.getCode()) {
                case NL_LIKE:
                    this.entity += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    break;
                case SEMICOLON: {
                    const { entityReturnState } = this;
                    const entity = this.entity + chunk.slice(start, this.prevI);
                    this.state = entityReturnState;
                    let parsed;
                    if (entity === "") {
                        this.fail("empty entity name.");
                        parsed = "&;";
                    }
                    else {
                        parsed = this.parseEntity(entity);
                        this.entity = "";
                    }
                    if (entityReturnState !== S_TEXT || this.textHandler !== undefined) {
                        this.text += parsed;
                    }
                    break loop;
                }
                case EOC:
                    this.entity += chunk.slice(start);
                    break loop;
                default:
            }
        }
    }
    sOpenWaka() {
        const c = this.getCode();
        if (isNameStartChar(c)) {
            this.state = S_OPEN_TAG;
            this.unget();
            this.xmlDeclPossible = false;
        }
        else {
            switch (c) {
                case FORWARD_SLASH:
                    this.state = S_CLOSE_TAG;
                    this.xmlDeclPossible = false;
                    break;
                case BANG:
                    this.state = S_OPEN_WAKA_BANG;
                    this.openWakaBang = "";
                    this.xmlDeclPossible = false;
                    break;
                case QUESTION:
                    this.state = S_PI_FIRST_CHAR;
                    break;
                default:
                    this.fail("disallowed character in tag name");
                    this.state = S_TEXT;
                    this.xmlDeclPossible = false;
            }
        }
    }
    sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
            case "[CDATA[":
                if (!this.sawRoot && !this.reportedTextBeforeRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextBeforeRoot = true;
                }
                if (this.closedRoot && !this.reportedTextAfterRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextAfterRoot = true;
                }
                this.state = S_CDATA;
                this.openWakaBang = "";
                break;
            case "--":
                this.state = S_COMMENT;
                this.openWakaBang = "";
                break;
            case "DOCTYPE":
                this.state = S_DOCTYPE;
                if (this.doctype || this.sawRoot) {
                    this.fail("inappropriately located doctype declaration.");
                }
                this.openWakaBang = "";
                break;
            default:
                if (this.openWakaBang.length >= 7) {
                    this.fail("incorrect syntax.");
                }
        }
    }
    sComment() {
        if (this.captureToChar(MINUS)) {
            this.state = S_COMMENT_ENDING;
        }
    }
    sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
            this.state = S_COMMENT_ENDED;
            (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
        }
        else {
            this.text += `-${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
    }
    sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
            this.fail("malformed comment.");
            this.text += `--${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
        else {
            this.state = S_TEXT;
        }
    }
    sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
            this.state = S_CDATA_ENDING;
        }
    }
    sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
            this.state = S_CDATA_ENDING_2;
        }
        else {
            this.text += `]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
    }
    sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
            case GREATER: {
                (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                break;
            }
            case CLOSE_BRACKET:
                this.text += "]";
                break;
            default:
                this.text += `]]${String.fromCodePoint(c)}`;
                this.state = S_CDATA;
        }
    }
    sPIFirstChar() {
        const c = this.getCodeNorm();
        if (this.nameStartCheck(c)) {
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
        else if (c === QUESTION || isS(c)) {
            this.fail("processing instruction without a target.");
            this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        }
        else {
            this.fail("disallowed character in processing instruction name.");
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
    }
    sPIRest() {
        const { chunk, i: start } = this;
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC) {
                this.piTarget += chunk.slice(start);
                return;
            }
            if (!this.nameCheck(c)) {
                this.piTarget += chunk.slice(start, this.prevI);
                const isQuestion = c === QUESTION;
                if (isQuestion || isS(c)) {
                    if (this.piTarget === "xml") {
                        if (!this.xmlDeclPossible) {
                            this.fail("an XML declaration must be at the start of the document.");
                        }
                        this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
                    }
                    else {
                        this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
                    }
                }
                else {
                    this.fail("disallowed character in processing instruction name.");
                    this.piTarget += String.fromCodePoint(c);
                }
                break;
            }
        }
    }
    sPIBody() {
        if (this.text.length === 0) {
            const c = this.getCodeNorm();
            if (c === QUESTION) {
                this.state = S_PI_ENDING;
            }
            else if (!isS(c)) {
                this.text = String.fromCodePoint(c);
            }
        }
        else if (this.captureToChar(QUESTION)) {
            this.state = S_PI_ENDING;
        }
    }
    sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            const { piTarget } = this;
            if (piTarget.toLowerCase() === "xml") {
                this.fail("the XML declaration must appear at the start of the document.");
            }
            (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
                target: piTarget,
                body: this.text,
            });
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else if (c === QUESTION) {
            this.text += "?";
        }
        else {
            this.text += `?${String.fromCodePoint(c)}`;
            this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
    }
    sXMLDeclNameStart() {
        const c = this.skipSpaces();
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (c !== EOC) {
            this.state = S_XML_DECL_NAME;
            this.name = String.fromCodePoint(c);
        }
    }
    sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.name += this.text;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (!(isS(c) || c === EQUAL)) {
            return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
            switch (this.name.length) {
                case 0:
                    this.fail("did not expect any more name/value pairs.");
                    break;
                case 1:
                    this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
                    break;
                default:
                    this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
            }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
    }
    sXMLDeclEq() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (c !== EQUAL) {
            this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
    }
    sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (!isQuote(c)) {
            this.fail("value must be quoted.");
            this.q = SPACE;
        }
        else {
            this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
    }
    sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (c === EOC) {
            return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
            case "version": {
                this.xmlDeclExpects = ["encoding", "standalone"];
                const version = value;
                this.xmlDecl.version = version;
                if (!/^1\.[0-9]+$/.test(version)) {
                    this.fail("version number must match /^1\\.[0-9]+$/.");
                }
                else if (!this.opt.forceXMLVersion) {
                    this.setXMLVersion(version);
                }
                break;
            }
            case "encoding":
                if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
                    this.fail("encoding value must match \
/^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
                }
                this.xmlDeclExpects = ["standalone"];
                this.xmlDecl.encoding = value;
                break;
            case "standalone":
                if (value !== "yes" && value !== "no") {
                    this.fail("standalone value must match \"yes\" or \"no\".");
                }
                this.xmlDeclExpects = [];
                this.xmlDecl.standalone = value;
                break;
            default:
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
    }
    sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (!isS(c)) {
            this.fail("whitespace required.");
            this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
    }
    sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            if (this.piTarget !== "xml") {
                this.fail("processing instructions are not allowed before root.");
            }
            else if (this.name !== "version" &&
                this.xmlDeclExpects.includes("version")) {
                this.fail("XML declaration must contain a version.");
            }
            (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
            this.name = "";
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else {
            this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
    }
    sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
            return;
        }
        const tag = this.tag = {
            name: this.name,
            attributes: Object.create(null),
        };
        this.name = "";
        if (this.xmlnsOpt) {
            this.topNS = tag.ns = Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
            this.fail("documents may contain only one root.");
        }
        switch (c) {
            case GREATER:
                this.openTag();
                break;
            case FORWARD_SLASH:
                this.state = S_OPEN_TAG_SLASH;
                break;
            default:
                if (!isS(c)) {
                    this.fail("disallowed character in tag name.");
                }
                this.state = S_ATTRIB;
        }
    }
    sOpenTagSlash() {
        if (this.getCode() === GREATER) {
            this.openSelfClosingTag();
        }
        else {
            this.fail("forward-slash in opening tag not followed by >.");
            this.state = S_ATTRIB;
        }
    }
    sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
            return;
        }
        if (isNameStartChar(c)) {
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
            this.state = S_ATTRIB_VALUE;
        }
        else if (isS(c)) {
            this.state = S_ATTRIB_NAME_SAW_WHITE;
        }
        else if (c === GREATER) {
            this.fail("attribute without value.");
            this.pushAttrib(this.name, this.name);
            this.name = this.text = "";
            this.openTag();
        }
        else if (c !== EOC) {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
            case EOC:
                return;
            case EQUAL:
                this.state = S_ATTRIB_VALUE;
                break;
            default:
                this.fail("attribute without value.");
                this.text = "";
                this.name = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else if (isNameStartChar(c)) {
                    this.unget();
                    this.state = S_ATTRIB_NAME;
                }
                else {
                    this.fail("disallowed character in attribute name.");
                    this.state = S_ATTRIB;
                }
        }
    }
    sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
            this.q = c;
            this.state = S_ATTRIB_VALUE_QUOTED;
        }
        else if (!isS(c)) {
            this.fail("unquoted attribute value.");
            this.state = S_ATTRIB_VALUE_UNQUOTED;
            this.unget();
        }
    }
    sAttribValueQuoted() {
        const { q, chunk } = this;
        let { i: start } = this;
        while (true) {
            switch (this.getCode()) {
                case q:
                    this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
                    this.name = this.text = "";
                    this.q = null;
                    this.state = S_ATTRIB_VALUE_CLOSED;
                    return;
                case AMP:
                    this.text += chunk.slice(start, this.prevI);
                    this.state = S_ENTITY;
                    this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
                    return;
                case NL:
                case NL_LIKE:
                case TAB:
                    this.text += `${chunk.slice(start, this.prevI)} `;
                    start = this.i;
                    break;
                case LESS:
                    this.text += chunk.slice(start, this.prevI);
                    this.fail("disallowed character.");
                    return;
                case EOC:
                    this.text += chunk.slice(start);
                    return;
                default:
            }
        }
    }
    sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
            this.state = S_ATTRIB;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else if (isNameStartChar(c)) {
            this.fail("no whitespace between attributes.");
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribValueUnquoted() {
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
            case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
                break;
            case LESS:
                this.fail("disallowed character.");
                break;
            case EOC:
                break;
            default:
                if (this.text.includes("]]>")) {
                    this.fail("the string \"]]>\" is disallowed in char data.");
                }
                this.pushAttrib(this.name, this.text);
                this.name = this.text = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else {
                    this.state = S_ATTRIB;
                }
        }
    }
    sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
            this.closeTag();
        }
        else if (isS(c)) {
            this.state = S_CLOSE_TAG_SAW_WHITE;
        }
        else if (c !== EOC) {
            this.fail("disallowed character in closing tag.");
        }
    }
    sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
            case GREATER:
                this.closeTag();
                break;
            case EOC:
                break;
            default:
                this.fail("disallowed character in closing tag.");
        }
    }
    handleTextInRoot() {
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        scanLoop: 
        while (true) {
            switch (this.getCode()) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    forbiddenState = FORBIDDEN_START;
                    break scanLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    forbiddenState = FORBIDDEN_START;
                    break scanLoop;
                case CLOSE_BRACKET:
                    switch (forbiddenState) {
                        case FORBIDDEN_START:
                            forbiddenState = FORBIDDEN_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET:
                            forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET_BRACKET:
                            break;
                        default:
                            throw new Error("impossible state");
                    }
                    break;
                case GREATER:
                    if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                        this.fail("the string \"]]>\" is disallowed in char data.");
                    }
                    forbiddenState = FORBIDDEN_START;
                    break;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    forbiddenState = FORBIDDEN_START;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    break scanLoop;
                default:
                    forbiddenState = FORBIDDEN_START;
            }
        }
        this.forbiddenState = forbiddenState;
    }
    handleTextOutsideRoot() {
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        outRootLoop: 
        while (true) {
            const code = this.getCode();
            switch (code) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    break outRootLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    nonSpace = true;
                    break outRootLoop;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    break outRootLoop;
                default:
                    if (!isS(code)) {
                        nonSpace = true;
                    }
            }
        }
        if (!nonSpace) {
            return;
        }
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextAfterRoot = true;
        }
    }
    pushAttribNS(name, value) {
        var _a;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
            const trimmed = value.trim();
            if (this.currentXMLVersion === "1.0" && trimmed === "") {
                this.fail("invalid attempt to undefine prefix in XML 1.0");
            }
            this.topNS[local] = trimmed;
            nsPairCheck(this, local, trimmed);
        }
        else if (name === "xmlns") {
            const trimmed = value.trim();
            this.topNS[""] = trimmed;
            nsPairCheck(this, "", trimmed);
        }
    }
    pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
    }
    end() {
        var _a, _b;
        if (!this.sawRoot) {
            this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
            const tag = tags.pop();
            this.fail(`unclosed tag: ${tag.name}`);
        }
        if ((this.state !== S_BEGIN) && (this.state !== S_TEXT)) {
            this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
            (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
            this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
    }
    resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== undefined) {
            return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
            uri = tags[index].ns[prefix];
            if (uri !== undefined) {
                return uri;
            }
        }
        uri = this.ns[prefix];
        if (uri !== undefined) {
            return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
    }
    qname(name) {
        const colon = name.indexOf(":");
        if (colon === -1) {
            return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
            this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
    }
    processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
            const { prefix, local } = this.qname(tag.name);
            tag.prefix = prefix;
            tag.local = local;
            const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
            if (prefix !== "") {
                if (prefix === "xmlns") {
                    this.fail("tags may not have \"xmlns\" as prefix.");
                }
                if (uri === "") {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    tag.uri = prefix;
                }
            }
        }
        if (attribList.length === 0) {
            return;
        }
        const { attributes } = tag;
        const seen = new Set();
        for (const attr of attribList) {
            const { name, prefix, local } = attr;
            let uri;
            let eqname;
            if (prefix === "") {
                uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
                eqname = name;
            }
            else {
                uri = this.resolve(prefix);
                if (uri === undefined) {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    uri = prefix;
                }
                eqname = `{${uri}}${local}`;
            }
            if (seen.has(eqname)) {
                this.fail(`duplicate attribute: ${eqname}.`);
            }
            seen.add(eqname);
            attr.uri = uri;
            attributes[name] = attr;
        }
        this.attribList = [];
    }
    processAttribsPlain() {
        const { attribList } = this;
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
            if (attributes[name] !== undefined) {
                this.fail(`duplicate attribute: ${name}.`);
            }
            attributes[name] = value;
        }
        this.attribList = [];
    }
    openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
    }
    openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
            this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
    }
    closeTag() {
        const { tags, name } = this;
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
            this.fail("weird empty close tag.");
            this.text += "</>";
            return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
            const tag = this.tag = tags.pop();
            this.topNS = tag.ns;
            handler === null || handler === void 0 ? void 0 : handler(tag);
            if (tag.name === name) {
                break;
            }
            this.fail("unexpected close tag.");
        }
        if (l === 0) {
            this.closedRoot = true;
        }
        else if (l < 0) {
            this.fail(`unmatched closing tag: ${name}.`);
            this.text += `</${name}>`;
        }
    }
    parseEntity(entity) {
        if (entity[0] !== "#") {
            const defined = this.ENTITIES[entity];
            if (defined !== undefined) {
                return defined;
            }
            this.fail(this.isName(entity) ? "undefined entity." :
                "disallowed character in entity name.");
            return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
            num = parseInt(entity.slice(2), 16);
        }
        else if (/^#[0-9]+$/.test(entity)) {
            num = parseInt(entity.slice(1), 10);
        }
        if (!this.isChar(num)) {
            this.fail("malformed character entity.");
            return `&${entity};`;
        }
        return String.fromCodePoint(num);
    }
}
exports.wT = SaxesParser;

/***/ }),

/***/ 6950:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CHAR = "\t\n\r -\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.S = " \t\r\n";
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
exports.S_LIST = [SPACE, NL, CR, TAB];
function isChar(c) {
    return (c >= SPACE && c <= 0xD7FF) ||
        c === NL || c === CR || c === TAB ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;

/***/ }),

/***/ 4488:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CHAR = "\u0001-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.RESTRICTED_CHAR = "\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F";
exports.S = " \t\r\n";
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
exports.S_LIST = [SPACE, NL, CR, TAB];
function isChar(c) {
    return (c >= 0x0001 && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
function isRestrictedChar(c) {
    return (c >= 0x1 && c <= 0x8) ||
        c === 0xB ||
        c === 0xC ||
        (c >= 0xE && c <= 0x1F) ||
        (c >= 0x7F && c <= 0x84) ||
        (c >= 0x86 && c <= 0x9F);
}
exports.isRestrictedChar = isRestrictedChar;
function isCharAndNotRestricted(c) {
    return (c === 0x9) ||
        (c === 0xA) ||
        (c === 0xD) ||
        (c > 0x1F && c < 0x7F) ||
        (c === 0x85) ||
        (c > 0x9F && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isCharAndNotRestricted = isCharAndNotRestricted;
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;

/***/ }),

/***/ 5699:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NC_NAME_START_CHAR = "A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
function isNCNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        c === 0x5F ||
        (c >= 0x61 && c <= 0x7A) ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x200C && c <= 0x200D) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNCNameStartChar = isNCNameStartChar;
function isNCNameChar(c) {
    return isNCNameStartChar(c) ||
        (c === 0x2D ||
            c === 0x2E ||
            (c >= 0x30 && c <= 0x39) ||
            c === 0x00B7 ||
            (c >= 0x0300 && c <= 0x036F) ||
            (c >= 0x203F && c <= 0x2040));
}
exports.isNCNameChar = isNCNameChar;

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    set(key, value) {
        if (this.contents == null) {
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            this.contents = value;
        }
        else if (this.contents == null) {
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function toJS(value, arg, ctx) {
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

const BOM = '\u{FEFF}';
const DOCUMENT = '\x02'; // C0: Start of Text
const FLOW_END = '\x18'; // C0: Cancel
const SCALAR = '\x1f'; // C0: Unit Separator
const isCollection = (token) => !!token && 'items' in token;
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
class Lexer {
    constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = '';
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
    }
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



class LineCounter {
    constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        default:
            return [];
    }
}
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
class Parser {
    constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = '';
        this.type = '';
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            delete it.key;
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            case 'space':
            case 'comment':
            default:
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 1330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   nk: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3678);
/* harmony import */ var _reports_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3500);




const kind = 'checkov-severity-gate baseline';
const version = 1;
function identityOf({ finding, path, line }) {
    const { checkId, module, resource } = finding;
    return resource
        ? { check: checkId, path, module, resource }
        : { check: checkId, path, module, resource, line };
}
function fingerprint(located) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(keyOf(identityOf(located)))
        .digest('hex');
}
const keyOf = ({ check, path, module, resource, line }) => JSON.stringify([check, path, module, resource, line ?? 0]);
function baselineText(located) {
    const lines = located.map((one) => JSON.stringify(identityOf(one)));
    const sorted = [...new Set(lines)].sort((a, b) => (a < b ? -1 : 1));
    const list = sorted.length > 0 ? `[\n${sorted.join(',\n')}\n]` : '[]';
    return `{"kind":"${kind}","version":${version},"findings":${list}}\n`;
}
function parseBaseline(text, file) {
    const content = (0,_reports_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(parseJson(text, file));
    if (!content)
        throw wrong(file, 'it is no JSON object');
    if (content.kind === undefined && Array.isArray(content.failed_checks)) {
        return checkovBaseline(content, file);
    }
    if (content.kind !== kind || !Array.isArray(content.findings)) {
        throw wrong(file, 'it is neither one of this action nor a .checkov.baseline');
    }
    if (content.version !== version) {
        throw wrong(file, `its version is ${String(content.version)}, this action reads ${version}`);
    }
    const known = new Set(content.findings.map((one) => keyOf(entryOf(one, file))));
    return (located) => known.has(keyOf(identityOf(located)));
}
function entryOf(value, file) {
    const { check, path, module, resource, line } = (0,_reports_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(value) ?? {};
    if (typeof check !== 'string' ||
        typeof path !== 'string' ||
        typeof module !== 'string' ||
        typeof resource !== 'string' ||
        (line !== undefined && typeof line !== 'number')) {
        throw wrong(file, `one of its findings is not what this action writes`);
    }
    return { check, path, module, resource, ...(line === undefined ? {} : { line }) };
}
function checkovBaseline({ failed_checks }, file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file.replaceAll('\\', '/'));
    const known = new Set();
    for (const one of objectsOf(failed_checks, () => wrong(file, 'its failed_checks are no list'))) {
        const { file: of, findings } = one;
        if (typeof of !== 'string' || !Array.isArray(findings)) {
            throw wrong(file, 'one of its failed_checks has no file or no findings');
        }
        const odd = () => wrong(file, `a finding of ${of} has no resource or no check_ids`);
        for (const { resource, check_ids } of objectsOf(findings, odd)) {
            if (typeof resource !== 'string' || !Array.isArray(check_ids))
                throw odd();
            for (const id of check_ids) {
                if (typeof id !== 'string')
                    throw odd();
                known.add(JSON.stringify([withoutSlash(of), resource, id]));
            }
        }
    }
    return ({ finding, path, isResolved }) => {
        const { module, resource, checkId, place } = finding;
        if (resource === '')
            return false;
        const name = module ? `${module}.${resource}` : resource;
        const files = isResolved
            ? [withoutSlash(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(folder, path))]
            : [path, ...place.paths.map(withoutSlash)];
        return files.some((one) => known.has(JSON.stringify([one, name, checkId])));
    };
}
function objectsOf(list, problem) {
    const objects = (0,_reports_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .asObjects */ .Nt)(list);
    if (!Array.isArray(list) || objects.length < list.length)
        throw problem();
    return objects;
}
const withoutSlash = (path) => path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
function parseJson(text, file) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw wrong(file, `it is no whole JSON (${why})`);
    }
}
const wrong = (file, what) => new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} is no baseline: ${what}. Write a new one by write-baseline, or leave baseline out`);


/***/ }),

/***/ 4838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ isBlocking),
  S: () => (/* binding */ judge)
});

var levels = __nccwpck_require__(5862);
;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/findings/deduplicate.js

function deduplicate(located) {
    const ordinals = ordinalsOf(located);
    const byIdentity = new Map();
    for (const [index, one] of located.entries()) {
        const identity = `${keyOf(one)} ${ordinals[index]}`;
        const known = byIdentity.get(identity);
        if (!known || isWorse(one, known))
            byIdentity.set(identity, one);
    }
    const left = [...byIdentity.values()];
    if (left.every(({ finding }) => finding.resource !== ''))
        return left;
    const named = new Set(left.filter(({ finding }) => finding.resource !== '').map(placeOf));
    return left.filter((one) => one.finding.resource !== '' || !named.has(placeOf(one)));
}
function isWorse({ finding: a }, { finding: b }) {
    if (a.result !== b.result)
        return a.result === 'failed';
    return (0,levels/* bySeverity */.Np)((0,levels/* parseSeverity */.lv)(a.reportedSeverity), (0,levels/* parseSeverity */.lv)(b.reportedSeverity)) < 0;
}
function ordinalsOf(located) {
    const reports = new Map();
    const linesOf = (one) => {
        const byKey = entryOf(reports, one.finding.report, () => new Map());
        return entryOf(byKey, keyOf(one), () => new Map());
    };
    for (const one of located)
        linesOf(one).set(one.line, 0);
    for (const byKey of reports.values()) {
        for (const ranks of byKey.values()) {
            if (ranks.size === 1)
                continue;
            const lines = [...ranks.keys()].sort((a, b) => a - b);
            for (const [rank, line] of lines.entries())
                ranks.set(line, rank);
        }
    }
    return located.map((one) => {
        const ranks = linesOf(one);
        const ordinal = ranks.get(one.line) ?? 0;
        if (one.finding.resource === '')
            ranks.set(one.line, ordinal + 1);
        return ordinal;
    });
}
function entryOf(map, key, create) {
    const entry = map.get(key) ?? create();
    map.set(key, entry);
    return entry;
}
function keyOf(one) {
    const { checkId, module, resource } = one.finding;
    return resource ? JSON.stringify([checkId, one.path, module, resource]) : placeOf(one);
}
const placeOf = ({ finding, path, line }) => JSON.stringify([finding.checkId, path, line, finding.result]);

var policy_policy = __nccwpck_require__(7961);
var policy_scope = __nccwpck_require__(1180);
var resolve = __nccwpck_require__(1129);
;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/gate/waivers.js

const soonDays = 14;
const dayMs = 86_400_000;
function judgeWaivers(waivers, today) {
    return waivers.map((waiver) => {
        const daysLeft = Math.round((Date.parse(waiver.expires) - Date.parse(today)) / dayMs);
        const holds = daysLeft <= soonDays ? 'expiring' : 'active';
        const state = daysLeft < 0 ? 'expired' : holds;
        return { judged: { waiver, state, daysLeft, matched: 0 }, matches: (0,policy_scope/* inScope */.SB)(waiver.scope) };
    });
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/gate/judge.js






function judge(located, options) {
    const { policy } = options;
    const overrides = overridesOf(policy);
    const waivers = judgeWaivers(policy.waivers, options.today);
    const rules = policy.rules.map((rule) => ({ rule, matches: underPaths(rule) }));
    const findings = deduplicate(located).map((one) => {
        const severity = (0,resolve/* resolveSeverity */.cx)(one, { overrides, profile: options.profile });
        const rule = rules.find(({ matches }) => matches(one))?.rule;
        const tiers = { ...options.tiers, ...rule?.tiers };
        const mayBlock = options.unknown !== 'block' || rule?.tiers.blockOn !== policy_policy/* noTier */.OD;
        const unknown = mayBlock ? options.unknown : 'warn';
        const tier = tierOf(severity.severity, tiers, unknown);
        const { state, note, mustBlock } = stateOf(one, { severity, tier }, waivers, options);
        const judged = { located: one, severity, state, note, isLimited: false };
        if (mustBlock)
            return { ...judged, tier: 'block' };
        const hasLimit = severity.severity !== undefined &&
            options.limits[severity.severity] !== undefined &&
            rule?.tiers.blockOn === undefined;
        if (!hasLimit || state !== 'open')
            return { ...judged, tier };
        const lower = tierOf(severity.severity, { ...tiers, blockOn: policy_policy/* noTier */.OD }, unknown);
        return { ...judged, tier: lower, isLimited: true };
    });
    const limited = findings.filter(({ isLimited }) => isLimited);
    const exceeded = exceededLimits(limited, options.limits);
    for (const judged of limited) {
        const isOver = exceeded.some(({ severity }) => severity === judged.severity.severity);
        if (isOver)
            judged.tier = 'block';
    }
    return {
        findings: findings.toSorted(byWeight),
        waivers: waivers.map(({ judged }) => judged),
        exceeded,
    };
}
const isBlocking = ({ tier, state }) => tier === 'block' && state === 'open';
function stateOf(one, rated, waivers, { policy, isBaselined, isInChange }) {
    const plainly = (state, note = '') => ({ state, note, mustBlock: false });
    const skip = one.finding.result === 'skipped' ? skipProblem(one, rated, policy.inlineSkips) : '';
    if (one.finding.result === 'skipped' && skip === '')
        return plainly('skipped');
    const matching = waivers.filter(({ matches }) => matches(one));
    for (const { judged } of matching)
        judged.matched++;
    const active = matching.find(({ judged }) => judged.state !== 'expired');
    if (active)
        return plainly('waived', `waived by ${active.judged.waiver.owner}: ${active.judged.waiver.reason}`);
    const [expired] = matching;
    if (!expired && isBaselined(one))
        return plainly('baselined');
    if (!isInChange(one))
        return plainly('out-of-scope');
    if (!expired)
        return plainly('open', skip);
    const { expires, owner } = expired.judged.waiver;
    return { state: 'open', note: `its waiver expired on ${expires}; ask ${owner}`, mustBlock: true };
}
function skipProblem({ finding }, { severity: { severity }, tier }, { requireReason, forbid, countAsFindings }) {
    if (countAsFindings)
        return 'skipped in the code, which the policy does not honour';
    const isForbidden = forbid.checks.some((check) => (0,policy_scope/* matchesPattern */.MT)(check, finding.checkId)) ||
        forbid.tiers.some((one) => tier === one || tier === 'block') ||
        (severity !== undefined && forbid.severities.some((limit) => (0,levels/* isAtLeast */.du)(severity, limit)));
    if (isForbidden)
        return 'skipped in the code, which the policy forbids for it';
    const reason = finding.skipReason?.trim() ?? '';
    const isSilent = reason === '' || /^no comment provided\.?$/i.test(reason);
    return requireReason && isSilent
        ? 'skipped in the code without the reason that the policy asks for'
        : '';
}
function tierOf(severity, tiers, unknown) {
    if (severity === undefined)
        return unknown;
    const reaches = (limit) => limit !== policy_policy/* noTier */.OD && (0,levels/* isAtLeast */.du)(severity, limit);
    if (reaches(tiers.blockOn))
        return 'block';
    if (reaches(tiers.warnOn))
        return 'warn';
    return reaches(tiers.logOn) ? 'log' : 'count';
}
function exceededLimits(limited, limits) {
    return Object.entries(limits).flatMap(([severity, limit]) => {
        const count = limited.filter((judged) => judged.severity.severity === severity).length;
        return limit !== undefined && count > limit ? [{ severity, count, limit }] : [];
    });
}
function overridesOf({ severities }) {
    const overrides = severities.map(({ scope, severity, reason }) => {
        const isScoped = scope.paths.length + scope.resources.length > 0;
        const exactness = isScoped ? 'scoped' : 'exact';
        return {
            severity,
            reason: reason || 'the policy says so',
            exactness: scope.checks.some(policy_scope/* isPattern */.Pt) ? 'wildcard' : exactness,
            matches: (0,policy_scope/* inScope */.SB)(scope),
        };
    });
    return (0,resolve/* sortOverrides */.WJ)(overrides);
}
const underPaths = ({ paths }) => (0,policy_scope/* inScope */.SB)({ checks: ['*'], paths, resources: [] });
const order = { block: 0, warn: 1, log: 2, count: 3 };
function byWeight(a, b) {
    return (Number(a.state !== 'open') - Number(b.state !== 'open') ||
        order[a.tier] - order[b.tier] ||
        (0,levels/* bySeverity */.Np)(a.severity.severity, b.severity.severity) ||
        compare(a.located.path, b.located.path) ||
        a.located.line - b.located.line ||
        compare(a.located.finding.checkId, b.located.finding.checkId) ||
        compare(a.located.finding.resource, b.located.finding.resource));
}
const compare = (a, b) => (a < b ? -1 : Number(a > b));


/***/ }),

/***/ 7545:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6125);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1441);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1277);



await (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)({
    name: 'checkov-severity-gate',
    outputs: _report_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOutputs */ .Yt,
    main: (run) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(run, process.env),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
var external_node_path_ = __nccwpck_require__(6760);
var safe_text = __nccwpck_require__(902);
;// CONCATENATED MODULE: ./packages/action-kit/lib/github/problem.js

class GitHubProblem extends Error {
    name = 'GitHubProblem';
    status;
    constructor(message, status, options) {
        super(message, options);
        this.status = status;
    }
}
function problemOf(method, url, answer) {
    const { status } = answer;
    const said = messageOf(answer.body);
    const cure = cureFor(answer);
    return new GitHubProblem(`${method} ${url.pathname}: ${status}${said && ` ${said}`}${cure && `. ${cure}`}`, status);
}
function cureFor({ status, headers }) {
    if (status === 401)
        return 'The token is not valid (any longer)';
    const isRefused = status === 403 || status === 429;
    if (isRefused && headers['x-ratelimit-remaining'] === '0') {
        const resetMs = Number(headers['x-ratelimit-reset']) * 1000;
        const until = resetMs > 0 ? ` until ${new Date(resetMs).toISOString()}` : '';
        return `The rate limit of the token is used up${until}`;
    }
    if (isRefused && headers['retry-after'] !== undefined) {
        return `GitHub asks to wait ${(0,safe_text/* safeText */.Hk)(headers['retry-after'], { maxLength: 40 })} s before the next request`;
    }
    if (status === 429)
        return 'Too many requests were made with this token';
    return '';
}
function messageOf(body) {
    const isObject = typeof body === 'object' && body !== null;
    const message = isObject && 'message' in body ? body.message : undefined;
    return typeof message === 'string' ? (0,safe_text/* safeText */.Hk)(message, { maxLength: 300 }) : '';
}

var external_node_fs_ = __nccwpck_require__(3024);
var errors = __nccwpck_require__(3678);
;// CONCATENATED MODULE: ./packages/action-kit/lib/github/event-facts.js


const MAX_EVENT_BYTES = 25 * 1024 * 1024;
function eventFacts(environment) {
    const name = environment.GITHUB_EVENT_NAME ?? '';
    const event = readEvent(environment.GITHUB_EVENT_PATH, name);
    const ref = environment.GITHUB_REF ?? '';
    const is = (...names) => !event.isEmpty && names.includes(name);
    const defaultBranch = event.at('repository').optionalText('default_branch');
    return {
        name,
        repository: environment.GITHUB_REPOSITORY ?? '',
        sha: environment.GITHUB_SHA ?? '',
        ref,
        defaultBranch,
        apiUrl: withoutSlash(environment.GITHUB_API_URL || 'https://api.github.com'),
        serverUrl: withoutSlash(environment.GITHUB_SERVER_URL || 'https://github.com'),
        pullRequest: event.has('pull_request') || is('pull_request', 'pull_request_target')
            ? pullRequestFacts(event.at('pull_request'))
            : undefined,
        push: is('push')
            ? {
                before: event.commit('before'),
                after: event.commit('after'),
                isDefaultBranch: defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`,
            }
            : undefined,
        mergeGroup: is('merge_group') ? mergeGroupFacts(event.at('merge_group')) : undefined,
        workflowRun: is('workflow_run') ? workflowRunFacts(event.at('workflow_run')) : undefined,
    };
}
function pullRequestFacts(pullRequest) {
    const head = pullRequest.at('head');
    const base = pullRequest.at('base');
    return {
        number: pullRequest.number('number'),
        headSha: head.commit('sha'),
        baseSha: base.commit('sha'),
        baseRef: base.text('ref'),
        headRef: head.text('ref'),
        fromFork: head.at('repo').optionalText('full_name') !== base.at('repo').text('full_name'),
    };
}
function mergeGroupFacts(group) {
    return {
        baseSha: group.commit('base_sha'),
        headSha: group.commit('head_sha'),
        baseRef: group.text('base_ref'),
    };
}
function workflowRunFacts(run) {
    return {
        headSha: run.commit('head_sha'),
        event: run.text('event'),
        headBranch: run.optionalText('head_branch') ?? '',
        pullRequests: run.list('pull_requests').map((pullRequest) => pullRequest.number('number')),
        fromFork: run.at('head_repository').optionalText('full_name') !==
            run.at('repository').optionalText('full_name'),
    };
}
function readEvent(path, name) {
    if (!path)
        return partOf({}, name);
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size > MAX_EVENT_BYTES)
            throw new errors/* UserError */.yo(`it has ${size.toLocaleString('en-US')} bytes`);
        return partOf(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')), name);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new errors/* UserError */.yo(`The event of this run (GITHUB_EVENT_PATH) cannot be read: ${why}`, {
            cause: error,
        });
    }
}
function partOf(value, place) {
    const fields = typeof value === 'object' && value !== null ? { ...value } : {};
    const wrong = (key, what) => new errors/* UserError */.yo(`The event of this run is not as GitHub sends it: ${place}.${key} is not ${what}`);
    const optionalText = (key) => {
        const text = fields[key];
        return typeof text === 'string' && text !== '' ? text : undefined;
    };
    const text = (key) => {
        const found = optionalText(key);
        if (found === undefined)
            throw wrong(key, 'a text');
        return found;
    };
    return {
        isEmpty: Object.keys(fields).length === 0,
        has: (key) => typeof fields[key] === 'object' && fields[key] !== null,
        at: (key) => partOf(fields[key], `${place}.${key}`),
        list: (key) => {
            const list = fields[key] ?? [];
            if (!Array.isArray(list))
                throw wrong(key, 'a list');
            return list.map((item, at) => partOf(item, `${place}.${key}[${at}]`));
        },
        text,
        optionalText,
        commit: (key) => {
            const id = text(key);
            if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id))
                throw wrong(key, 'the id of a commit');
            return id;
        },
        number: (key) => {
            const number = fields[key];
            if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) {
                throw wrong(key, 'a number');
            }
            return number;
        },
    };
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/no-verdict.js

async function orNoVerdict(outputs, theirs, gate, say) {
    try {
        await gate();
    }
    catch (error) {
        const problem = (0,errors/* asUserError */.Yl)(error, theirs);
        if (problem instanceof errors/* UserError */.yo && outputs.get('outcome') === 'error') {
            await say(problem.problems);
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/put-file.js



async function putFile(file, content) {
    try {
        await (0,promises_namespaceObject.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_namespaceObject.writeFile)(file, content);
        return [];
    }
    catch (error) {
        return [`${file} cannot be written: ${(0,errors/* errorMessage */.gJ)(error)}`];
    }
}

;// CONCATENATED MODULE: ./packages/checkout/lib/problem.js
class CheckoutProblem extends Error {
    name = 'CheckoutProblem';
    kind;
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
const FETCH_DEPTH_CURE = 'Fetch the history in the step that checks out:\n' +
    '    - uses: actions/checkout@v5\n' +
    '      with:\n' +
    '        fetch-depth: 0';

;// CONCATENATED MODULE: ./packages/report-reader/lib/problem.js
class ReportProblem extends Error {
    name = 'ReportProblem';
    file;
    place;
    constructor(file, place, what, options) {
        super([file, placeText(place), what].filter((part) => part !== '').join(': '), options);
        this.file = file;
        this.place = place;
    }
}
function problem(what) {
    return new ReportProblem('', {}, what);
}
function placed(error, file, place) {
    if (!(error instanceof ReportProblem) || error.file !== '')
        return error;
    return new ReportProblem(file, place, error.message, { cause: error.cause });
}
function placeText({ line, column, byte }) {
    if (line !== undefined)
        return column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
    return byte === undefined ? '' : `byte ${byte}`;
}

var baseline = __nccwpck_require__(1330);
var exec = __nccwpck_require__(9529);
;// CONCATENATED MODULE: ./packages/checkout/lib/git.js


const MAX_STDOUT_BYTES = 64 * 1024 * 1024;
const MAX_STDERR_BYTES = 64 * 1024;
const SETTINGS = [
    'core.quotePath=false',
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'diff.autoRefreshIndex=true',
    'gc.auto=0',
    'maintenance.auto=false',
    'http.lowSpeedLimit=1',
    'http.lowSpeedTime=60',
];
const GLOBAL_OPTIONS = [
    '--no-pager',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...SETTINGS.flatMap((setting) => ['-c', setting]),
];
const FOREIGN_VARIABLES = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_COMMON_DIR',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
    'GIT_DIFF_OPTS',
    'GIT_EXTERNAL_DIFF',
    'GIT_GLOB_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_ICASE_PATHSPECS',
];
function createGit(directory, environment) {
    const base = defined({
        ...environment,
        ...Object.fromEntries(FOREIGN_VARIABLES.map((name) => [name, undefined])),
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
    });
    return async (args, options = {}) => {
        const { maxBytes = MAX_STDOUT_BYTES } = options;
        const stdout = collector(maxBytes);
        const stderr = collector(MAX_STDERR_BYTES);
        const exitCode = await (0,exec/* exec */.m)('git', [...GLOBAL_OPTIONS, ...args], {
            cwd: directory,
            env: { ...base, ...defined(options.environment ?? {}) },
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: stdout.take, stderr: stderr.take },
        }).catch((error) => {
            throw cannotRun(error);
        });
        if (stdout.overflowed()) {
            throw new CheckoutProblem('too-large', `git ${args[0]} says more than ${maxBytes.toLocaleString('en-US')} bytes`);
        }
        return {
            exitCode: Number.isInteger(exitCode) ? exitCode : 128,
            stdout: stdout.bytes(),
            stderr: stderr.bytes().toString().trim(),
        };
    };
}
async function gitOutput(git, args, options) {
    const result = await git(args, options);
    if (result.exitCode !== 0)
        throw gitFailed(args, result);
    return result.stdout;
}
async function gitLine(git, args, options) {
    return (await gitOutput(git, args, options)).toString().trim();
}
function gitFailed(args, { exitCode, stderr }) {
    const said = stderr ? `: ${stderr.slice(0, 1000)}` : '';
    return new CheckoutProblem('git-failed', `git ${args[0]} failed with exit code ${exitCode}${said}`);
}
function cannotRun(error) {
    const message = error instanceof Error ? error.message : String(error);
    return /unable to locate executable/i.test(message)
        ? new CheckoutProblem('no-git', 'There is no git on the PATH. Install it in the image that the job runs in, before actions/checkout ' +
            '(which without git downloads the files alone, no repository)', { cause: error })
        : new CheckoutProblem('git-failed', `git cannot be run: ${message}`, { cause: error });
}
function collector(maxBytes) {
    const chunks = [];
    let bytes = 0;
    return {
        take: (chunk) => {
            const room = Math.max(0, maxBytes - bytes);
            bytes += chunk.length;
            if (room > 0)
                chunks.push(chunk.subarray(0, room));
        },
        bytes: () => Buffer.concat(chunks),
        overflowed: () => bytes > maxBytes,
    };
}
function defined(variables) {
    const entries = Object.entries(variables);
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./packages/checkout/lib/revisions.js

const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NOT_IN_REFS = /[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|(?:^|\/)\.|(?:\.lock|\.)(?:\/|$)|^\/|\/$/;
function isCommitId(text) {
    return COMMIT_ID.test(text);
}
function isZero(commit) {
    return /^0+$/.test(commit);
}
function checkRefName(name, input) {
    if (name !== '' && name !== '@' && !name.startsWith('-') && !NOT_IN_REFS.test(name))
        return name;
    throw new CheckoutProblem('unknown-revision', `${input === undefined ? '' : `${input}: `}"${name}" cannot be the name of a branch, a tag or a commit; write one such as main, v1.2 or 3f2a9c1d, since what git would calculate (HEAD~1, main..next) is not read`);
}
function checkCommitId(id) {
    if (isCommitId(id))
        return id;
    throw new CheckoutProblem('unknown-revision', `"${id}" is not the full id of a commit`);
}
async function findCommit({ git }, names) {
    for (const name of names) {
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
        const { exitCode, stdout } = await git(args);
        if (exitCode === 0)
            return { name, commit: stdout.toString().trim() };
    }
    return undefined;
}
async function commonAncestor({ git }, one, other) {
    const { exitCode, stdout } = await git(['merge-base', one, other]);
    return exitCode === 0 ? stdout.toString().trim() : undefined;
}
async function isAncestor({ git }, older, newer) {
    return (await git(['merge-base', '--is-ancestor', older, newer])).exitCode === 0;
}

;// CONCATENATED MODULE: ./packages/checkout/lib/base.js



async function findBase(checkout, { baseRef, event }) {
    if (baseRef)
        return namedBase(checkout, baseRef);
    if (event.pullRequest)
        return pullRequestBase(checkout, event, event.pullRequest);
    if (event.mergeGroup) {
        const { baseSha } = event.mergeGroup;
        return baseAt(checkout, [checkCommitId(baseSha)], 'the base of the merge group');
    }
    if (event.push)
        return pushBase(checkout, event, event.push);
    return { why: `the event ${event.name || '(none)'} has no base; name one with base-ref` };
}
async function namedBase(checkout, name) {
    checkRefName(name, 'base-ref');
    const prefixes = ['refs/remotes/origin/', 'refs/remotes/', 'refs/heads/', 'refs/tags/'];
    const names = name.startsWith('refs/') ? [name] : prefixes.map((prefix) => prefix + name);
    if (name.startsWith('refs/heads/')) {
        names.unshift(`refs/remotes/origin/${name.slice('refs/heads/'.length)}`);
    }
    if (/^[0-9a-f]{7,64}$/.test(name))
        names.push(name);
    const isFound = checkout.isShallow || (await findCommit(checkout, names)) !== undefined;
    return baseAt(checkout, names, `base-ref ${name}${isFound ? '' : ', if that is how it is spelt,'}`);
}
async function pullRequestBase(checkout, event, { number, headSha, baseSha, baseRef }) {
    const [first, second, ...others] = await parentsOf(checkout);
    if (first && second === headSha && others.length === 0) {
        return baseAt(checkout, [first], `the base that pull request #${number} was merged with`);
    }
    if (!(await holds(checkout, checkCommitId(headSha))))
        return notItself(event, number);
    const why = `the base of pull request #${number}`;
    const names = [checkCommitId(baseSha), `refs/remotes/origin/${checkRefName(baseRef)}`];
    const bases = [];
    for (const name of names) {
        const found = await findCommit(checkout, [name]);
        const mergeBase = found && (await commonAncestor(checkout, found.commit, checkout.head));
        if (mergeBase)
            bases.push({ mergeBase, base: name, why });
    }
    const [known, newer] = bases.filter(({ mergeBase }) => mergeBase !== checkout.head);
    if (known && newer && (await isAncestor(checkout, known.mergeBase, newer.mergeBase))) {
        return newer;
    }
    if (known)
        return known;
    if (bases.length === 0)
        throw notFetched(checkout, why, names);
    return notItself(event, number);
}
async function holds(checkout, commit) {
    const found = await findCommit(checkout, [commit]);
    return found !== undefined && isAncestor(checkout, commit, checkout.head);
}
function notItself({ name }, number) {
    const target = name === 'pull_request_target' ? ' (pull_request_target checks out the base)' : '';
    return {
        why: `the commit that is checked out holds no changes of pull request #${number}${target}`,
    };
}
async function pushBase(checkout, event, { before, isDefaultBranch }) {
    if (event.ref?.startsWith('refs/tags/')) {
        return { why: 'a tag was pushed, which changes nothing; name a base with base-ref' };
    }
    const isNew = isZero(before);
    const old = isNew ? undefined : await findCommit(checkout, [checkCommitId(before)]);
    if (old)
        return baseAt(checkout, [old.commit], 'the commit before the push');
    if (isNew && isDefaultBranch) {
        return {
            mergeBase: emptyTree(checkout),
            base: before,
            why: 'the first push: every line is new',
        };
    }
    if (!isNew && checkout.isShallow)
        throw notFetched(checkout, 'the commit before the push', [before]);
    if (isDefaultBranch || !event.defaultBranch) {
        return {
            why: isNew
                ? 'the branch is new, and the event names no default branch'
                : `the commit before the push, ${before}, is gone: the push was forced`,
        };
    }
    const name = `refs/remotes/origin/${checkRefName(event.defaultBranch)}`;
    return baseAt(checkout, [name], `the default branch, because the branch is ${isNew ? 'new' : 'pushed by force'}`);
}
async function baseAt(checkout, names, why) {
    const found = await findCommit(checkout, names);
    if (!found)
        throw notFetched(checkout, why, names);
    const mergeBase = await commonAncestor(checkout, found.commit, checkout.head);
    if (mergeBase)
        return { mergeBase, base: found.name, why };
    throw new CheckoutProblem(checkout.isShallow ? 'shallow' : 'unknown-revision', `${why} (${found.name}) and the commit that is checked out have no common ancestor` +
        (checkout.isShallow ? ` in what was fetched. ${FETCH_DEPTH_CURE}` : ''));
}
function notFetched(checkout, why, names) {
    return new CheckoutProblem(checkout.isShallow ? 'shallow' : 'unknown-revision', `${why} is not in the repository that was checked out (looked for ${names.join(', ')}). ${FETCH_DEPTH_CURE}`);
}
function emptyTree({ head }) {
    return head.length === 40
        ? '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
        : '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';
}
async function parentsOf({ git, head }) {
    const commit = (await gitOutput(git, ['cat-file', 'commit', head])).toString();
    const headers = commit.slice(0, commit.indexOf('\n\n')).split('\n');
    return headers.filter((line) => line.startsWith('parent ')).map((line) => line.slice(7));
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./packages/checkout/lib/diff-names.js
const ESCAPES = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    '"': 34,
    '\\': 92,
};
const QUOTED = /"(?:[^"\\]|\\.)*"/y;
function readName(text) {
    if (!text.startsWith('"'))
        return text === '' ? undefined : text;
    const quoted = quotedAt(text, 0);
    return quoted?.end === text.length ? quoted.name : undefined;
}
function sameName(names) {
    const [before, after] = names.startsWith('"') ? quotedPair(names) : plainPair(names);
    const name = withoutPrefix(before, 'a/');
    return name !== undefined && name === withoutPrefix(after, 'b/') ? name : undefined;
}
function withoutPrefix(name, prefix) {
    return name?.startsWith(prefix) && name.length > 2 ? name.slice(2) : undefined;
}
function quotedPair(names) {
    const first = quotedAt(names, 0);
    return first ? [first.name, readName(names.slice(first.end + 1))] : [];
}
function plainPair(names) {
    const middle = (names.length - 1) / 2;
    return names[middle] === ' ' ? [names.slice(0, middle), names.slice(middle + 1)] : [];
}
function quotedAt(text, start) {
    QUOTED.lastIndex = start;
    const [quoted] = QUOTED.exec(text) ?? [];
    const name = quoted === undefined ? undefined : unescaped(quoted.slice(1, -1));
    return name === undefined || !quoted ? undefined : { name, end: start + quoted.length };
}
function unescaped(text) {
    let isValid = true;
    const bytes = text.replace(/\\(?:([0-3][0-7]{2})|(.))|[^\\]+/gsu, (part, octal, letter) => {
        if (octal)
            return String.fromCharCode(Number.parseInt(octal, 8));
        if (letter === undefined)
            return Buffer.from(part).toString('latin1');
        const code = ESCAPES[letter];
        if (code === undefined)
            isValid = false;
        return String.fromCharCode(code ?? 0);
    });
    return isValid ? Buffer.from(bytes, 'latin1').toString() : undefined;
}

;// CONCATENATED MODULE: ./packages/checkout/lib/diff-header.js

function readHeader(lines) {
    const [, names] = /^diff --git (.+)$/s.exec(lines.text()) ?? [];
    if (names === undefined)
        throw lines.problem('not the beginning of a file');
    lines.next();
    const header = { names, isAdded: false, isDeleted: false, isBinary: false };
    while (!lines.atEnd() && takeHeaderLine(header, lines))
        lines.next();
    if ((header.before === undefined) !== (header.after === undefined)) {
        throw lines.problem('one of the lines --- and +++ is missing');
    }
    if ((header.oldMode === undefined) !== (header.newMode === undefined) && !oneSided(header)) {
        throw lines.problem('one of the modes is missing');
    }
    return header;
}
const oneSided = ({ isAdded, isDeleted }) => isAdded || isDeleted;
function takeHeaderLine(header, lines) {
    const first = lines.firstByte();
    const isHunk = header.after !== undefined || header.isBinary;
    if (isHunk || first === undefined)
        return false;
    const text = lines.text();
    if (text.startsWith('diff --git '))
        return false;
    const [, key, value = ''] = /^(old mode|new mode|new file mode|deleted file mode|(?:rename|copy) (?:from|to)|(?:dis)?similarity index|index|---|\+\+\+|Binary files) (.*)$/s.exec(text) ?? [];
    switch (key) {
        case 'old mode':
            header.oldMode = modeOf(value, lines);
            return true;
        case 'new mode':
            header.newMode = modeOf(value, lines);
            return true;
        case 'new file mode':
            header.isAdded = true;
            header.newMode = modeOf(value, lines);
            return true;
        case 'deleted file mode':
            header.isDeleted = true;
            header.oldMode = modeOf(value, lines);
            return true;
        case 'rename from':
        case 'copy from':
            header.moved = key === 'rename from' ? 'renamed' : 'copied';
            header.from = nameOf(value, lines);
            return true;
        case 'rename to':
        case 'copy to':
            header.to = nameOf(value, lines);
            return true;
        case 'similarity index':
        case 'dissimilarity index':
            return true;
        case 'index':
            takeIds(header, value, lines);
            return true;
        case '---':
            header.before = sideOf(value, 'a/', lines);
            return true;
        case '+++':
            header.after = sideOf(value, 'b/', lines);
            return true;
        case 'Binary files':
            if (!value.endsWith(' differ'))
                throw lines.problem('a binary change that is not whole');
            header.isBinary = true;
            return true;
        default:
            throw lines.problem('not a line of a header');
    }
}
function modeOf(value, lines) {
    if (/^[0-7]{6}$/.test(value))
        return value;
    throw lines.problem('not a mode');
}
function nameOf(value, lines) {
    const name = readName(value);
    if (name !== undefined)
        return name;
    throw lines.problem('not a name');
}
function sideOf(value, prefix, lines) {
    if (value === '/dev/null')
        return null;
    const name = withoutPrefix(readName(value.replace(/\t$/, '')), prefix);
    if (name !== undefined)
        return name;
    throw lines.problem(`a name that does not begin with ${prefix}`);
}
function takeIds(header, value, lines) {
    const [, before, after, mode] = /^([0-9a-f]{4,64})\.\.([0-9a-f]{4,64})(?: ([0-7]{6}))?$/.exec(value) ?? [];
    if (before === undefined || after === undefined)
        throw lines.problem('not an index line');
    header.ids = [before, after];
    if (mode !== undefined)
        header.oldMode = header.newMode = mode;
}
function pathsOf(header, lines) {
    const { before, after, from, to, moved } = header;
    if (moved) {
        const agrees = before === undefined || (before === from && after === to);
        if (from !== undefined && to !== undefined && agrees)
            return { path: to, oldPath: from };
        throw lines.problem('a rename without its names');
    }
    if (before === undefined) {
        const path = sameName(header.names);
        if (path !== undefined)
            return { path };
        throw lines.problem('the names of the file cannot be told apart');
    }
    const path = header.isDeleted ? before : after;
    const agrees = (header.isAdded ? null : path) === before && (header.isDeleted ? null : path) === after;
    if (typeof path === 'string' && agrees)
        return { path };
    throw lines.problem('the names of the file contradict each other');
}

;// CONCATENATED MODULE: ./packages/checkout/lib/diff-hunks.js
const noLines = () => ({ addedLines: [], removedLines: [], hunks: [] });
const SPACE = 0x20;
const PLUS = 0x2b;
const MINUS = 0x2d;
const AT = 0x40;
const BACKSLASH = 0x5c;
const MAX_LINE_NUMBER = 2 ** 31;
function readHunks(lines) {
    const body = noLines();
    let oldEnd = 0;
    let newEnd = 0;
    while (lines.firstByte() === AT) {
        const range = hunkRange(lines);
        if (range.oldFrom < oldEnd || range.newFrom < newEnd)
            throw lines.problem('hunks out of order');
        oldEnd = range.oldFrom + range.oldCount;
        newEnd = range.newFrom + range.newCount;
        lines.next();
        readHunk(lines, range, body);
    }
    return body;
}
function hunkRange(lines) {
    const match = /^@@ -(\d{1,10})(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@(?: |$)/.exec(lines.text());
    if (!match)
        throw lines.problem('not the beginning of a hunk');
    const [oldStart, oldCount, newStart, newCount] = match.slice(1).map((text) => Number(text ?? 1));
    if (oldStart === undefined || oldCount === undefined)
        throw lines.problem('not a hunk');
    if (newStart === undefined || newCount === undefined)
        throw lines.problem('not a hunk');
    const range = {
        oldFrom: oldCount === 0 ? oldStart + 1 : oldStart,
        oldCount,
        newFrom: newCount === 0 ? newStart + 1 : newStart,
        newCount,
    };
    const isPossible = range.oldFrom >= 1 &&
        range.newFrom >= 1 &&
        oldCount + newCount > 0 &&
        Math.max(range.oldFrom + oldCount, range.newFrom + newCount) <= MAX_LINE_NUMBER;
    if (!isPossible)
        throw lines.problem('a hunk that cannot be');
    return range;
}
function readHunk(lines, range, body) {
    const oldEnd = range.oldFrom + range.oldCount;
    const newEnd = range.newFrom + range.newCount;
    let oldLine = range.oldFrom;
    let newLine = range.newFrom;
    let runOld = oldLine;
    let runNew = newLine;
    const endRun = () => {
        addRun(body, runOld, oldLine - runOld, runNew, newLine - runNew);
    };
    while (oldLine < oldEnd || newLine < newEnd) {
        const sign = lines.firstByte();
        if (sign === MINUS)
            oldLine++;
        else if (sign === PLUS)
            newLine++;
        else if (sign === SPACE || (sign === undefined && !lines.atEnd())) {
            endRun();
            runOld = ++oldLine;
            runNew = ++newLine;
        }
        else if (sign !== BACKSLASH)
            throw lines.problem('a hunk that is not whole');
        if (oldLine > oldEnd || newLine > newEnd)
            throw lines.problem('more lines than the hunk has');
        lines.next();
    }
    endRun();
    if (lines.firstByte() === BACKSLASH)
        lines.next();
}
function addRun(body, oldFrom, oldLines, newFrom, newLines) {
    if (oldLines === 0 && newLines === 0)
        return;
    body.hunks.push({
        oldStart: oldLines === 0 ? oldFrom - 1 : oldFrom,
        oldLines,
        newStart: newLines === 0 ? newFrom - 1 : newFrom,
        newLines,
    });
    addRange(body.removedLines, oldFrom, oldLines);
    addRange(body.addedLines, newFrom, newLines);
}
function addRange(ranges, from, count) {
    if (count === 0)
        return;
    const last = ranges.at(-1);
    if (last && last[1] === from - 1)
        last[1] += count;
    else
        ranges.push([from, from + count - 1]);
}

;// CONCATENATED MODULE: ./packages/checkout/lib/diff-lines.js

const NEWLINE = 0x0a;
const MAX_HEADER_BYTES = 64 * 1024;
function linesOf(diff) {
    let start = 0;
    let number = 1;
    let end = endOfLine();
    function endOfLine() {
        const newline = diff.indexOf(NEWLINE, start);
        return newline < 0 ? diff.length : newline;
    }
    const text = () => diff.toString('utf8', start, Math.min(end, start + MAX_HEADER_BYTES));
    return {
        areWhole: diff.length === 0 || diff.at(-1) === NEWLINE,
        atEnd: () => start >= diff.length,
        firstByte: () => (start < end ? diff[start] : undefined),
        text,
        next() {
            start = end + 1;
            end = endOfLine();
            number++;
        },
        problem(what) {
            const line = start < diff.length ? JSON.stringify(text().slice(0, 120)) : 'its end';
            return new CheckoutProblem('unreadable', `The diff cannot be read at line ${number} (${line}): ${what}. No change is taken for none, so this ends here; ` +
                'please report it with the output of git --version');
        },
    };
}

;// CONCATENATED MODULE: ./packages/checkout/lib/diff-reader.js



const EMPTY_BLOBS = [
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
];
function readDiff(diff) {
    const lines = linesOf(typeof diff === 'string' ? Buffer.from(diff) : diff);
    const changes = [];
    if (!lines.areWhole)
        throw lines.problem('its last line is cut');
    while (!lines.atEnd()) {
        const change = readChange(lines);
        const last = changes.at(-1);
        const isSecondHalf = last?.kind === 'deleted' && change.kind === 'added';
        if (isSecondHalf && last.path === change.path)
            changes[changes.length - 1] = joined(last, change);
        else
            changes.push(change);
    }
    return changes;
}
function joined(deleted, added) {
    return {
        ...added,
        kind: 'type-changed',
        isBinary: deleted.isBinary || added.isBinary,
        removedLines: deleted.removedLines,
        hunks: [...deleted.hunks, ...added.hunks],
    };
}
function readChange(lines) {
    const header = readHeader(lines);
    const { path, oldPath } = pathsOf(header, lines);
    const body = header.before === undefined ? noLines() : readHunks(lines);
    const hasBody = header.isBinary || body.hunks.length > 0;
    if (!hasBody && !mayHaveNoBody(header))
        throw lines.problem(`nothing is said of ${path}`);
    const mode = (header.isDeleted ? header.oldMode : header.newMode) ?? '100644';
    const isSubmodule = mode === '160000';
    const isSymlink = mode === '120000';
    return {
        path,
        ...(oldPath === undefined ? {} : { oldPath }),
        kind: kindOf(header, hasBody),
        isBinary: header.isBinary,
        isSubmodule,
        isSymlink,
        ...(isSubmodule || isSymlink ? noLines() : body),
    };
}
function kindOf(header, hasBody) {
    if (header.isAdded)
        return 'added';
    if (header.isDeleted)
        return 'deleted';
    const { oldMode, newMode } = header;
    if (oldMode !== undefined && oldMode.slice(0, 3) !== newMode?.slice(0, 3))
        return 'type-changed';
    return header.moved ?? (hasBody ? 'modified' : 'mode-changed');
}
function mayHaveNoBody({ before, ids, isAdded, isDeleted, moved, oldMode }) {
    if (before !== undefined)
        return false;
    if (ids) {
        const content = isAdded ? ids[1] : isDeleted ? ids[0] : undefined;
        return content !== undefined && EMPTY_BLOBS.some((id) => id.startsWith(content));
    }
    return !isAdded && !isDeleted && (moved !== undefined || oldMode !== undefined);
}

;// CONCATENATED MODULE: ./packages/checkout/lib/changes.js







const MAX_DIFF_BYTES = 512 * 1024 * 1024;
const MAX_REVEALED = 100;
const PATHS_PER_COMMAND = 50;
const DIFF = [
    'diff',
    '--patch',
    '-U0',
    '--inter-hunk-context=0',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '--find-renames=50%',
    '-l2000',
    '-O/dev/null',
    '--full-index',
    '--diff-algorithm=myers',
    '--submodule=short',
    '--ignore-submodules=dirty',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
async function changesSince(checkout, mergeBase, options = {}) {
    const sides = [checkCommitId(mergeBase), ...(options.includeWorktree ? [] : [checkout.head])];
    const changes = readDiff(await diffText(checkout, [...sides, '--']));
    const hidden = await hiddenByAttribute(checkout, changes);
    const revealed = new Map();
    for (const change of hidden.slice(0, MAX_REVEALED)) {
        const paths = [change.path, ...(change.oldPath ? [change.oldPath] : [])];
        const diff = await diffText(checkout, ['--text', ...sides, '--', ...paths]);
        const seen = diff.includes(0) ? undefined : readDiff(diff).find((c) => c.path === change.path);
        if (seen)
            revealed.set(change, seen);
    }
    return changes.map((change) => revealed.get(change) ?? change);
}
async function hiddenByAttribute(checkout, changes) {
    const binary = changes.filter(({ isBinary, kind }) => isBinary && kind !== 'deleted');
    const hidden = [];
    for (let from = 0; from < binary.length; from += PATHS_PER_COMMAND) {
        const some = binary.slice(from, from + PATHS_PER_COMMAND);
        const args = ['check-attr', '-z', 'diff', '--', ...some.map(({ path }) => path)];
        const answer = (await gitOutput(checkout.git, args)).toString().split('\0');
        hidden.push(...some.filter((_, index) => answer[3 * index + 2] === 'unset'));
    }
    return hidden;
}
async function diffText(checkout, args) {
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_.join)((0,external_node_os_namespaceObject.tmpdir)(), 'slipway-diff-'));
    try {
        const file = (0,external_node_path_.join)(folder, 'diff');
        await gitOutput(checkout.git, [...DIFF, `--output=${file}`, ...args]);
        const { size } = await (0,promises_namespaceObject.stat)(file);
        if (size > MAX_DIFF_BYTES) {
            throw new CheckoutProblem('too-large', `The diff has ${size.toLocaleString('en-US')} bytes; at most ${MAX_DIFF_BYTES.toLocaleString('en-US')} are read. Compare with a closer commit (base-ref)`);
        }
        return await (0,promises_namespaceObject.readFile)(file);
    }
    finally {
        await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/changed.js


const everything = () => true;
async function readChanged({ changedOnly, baseRef }, { checkout, problem }, facts) {
    if (changedOnly === 'off')
        return { isInChange: everything, notes: [] };
    if (!checkout)
        throw new errors/* UserError */.yo(`changed-only asks git: ${problem?.message ?? ''}`);
    const base = await findBase(checkout, { baseRef, event: facts });
    if (!base.mergeBase) {
        return { isInChange: everything, notes: [`changed-only: all findings count, for ${base.why}`] };
    }
    const changes = await changesSince(checkout, base.mergeBase);
    return {
        isInChange: inChanges(changes, changedOnly),
        notes: [`Only what changed since ${base.mergeBase.slice(0, 12)} counts (${base.why})`],
    };
}
function inChanges(changes, by) {
    const byPath = new Map(changes.map((change) => [change.path, change]));
    return (located) => {
        const { path, isResolved, line, endLine } = located;
        if (!isResolved)
            return true;
        const change = byPath.get(path);
        if (!change || by === 'files' || change.isBinary)
            return change !== undefined;
        if (isOfWholeFile(located))
            return true;
        return change.hunks.some(({ newStart, newLines }) => {
            const last = newLines > 0 ? newStart + newLines - 1 : newStart + 1;
            return newStart <= endLine && last >= line;
        });
    };
}
const isOfWholeFile = ({ finding, endLine }) => endLine <= 1 || finding.checkId.startsWith('CKV2_');

;// CONCATENATED MODULE: ./packages/report-reader/lib/bytes.js


const DEFAULT_MAX_BYTES = 8 * 1024 ** 3;
const CHUNK_BYTES = 256 * 1024;
async function* openBytes(file, { maxBytes = DEFAULT_MAX_BYTES, name = file } = {}) {
    let handle;
    try {
        handle = await (0,promises_namespaceObject.open)(file, 'r');
        const stats = await handle.stat();
        if (stats.isDirectory())
            throw new ReportProblem(name, {}, directory);
        if (!stats.isFile())
            throw new ReportProblem(name, {}, 'is not a regular file');
        let seen = 0;
        for (;;) {
            const chunk = new Uint8Array(CHUNK_BYTES);
            const { bytesRead } = await handle.read(chunk, 0, CHUNK_BYTES);
            if (bytesRead === 0)
                return;
            seen += bytesRead;
            if (seen > maxBytes) {
                throw new ReportProblem(name, {}, `is bigger than ${shownBytes(maxBytes)}, the limit`);
            }
            yield bytesRead === CHUNK_BYTES ? chunk : chunk.subarray(0, bytesRead);
        }
    }
    catch (error) {
        throw readable(error, name);
    }
    finally {
        await handle?.close();
    }
}
async function* decodeText(chunks, { file, encoding = 'utf-8', lenient = false }) {
    let decoder;
    let head = new Uint8Array(0);
    const decode = (bytes, stream) => {
        decoder ??= createDecoder(markedEncoding(bytes) ?? encoding, lenient, file);
        try {
            return decoder.decode(bytes, { stream });
        }
        catch (error) {
            const what = `is not ${decoder.encoding.toUpperCase()} text: it holds bytes that this encoding does not have`;
            throw new ReportProblem(file, {}, what, { cause: error });
        }
    };
    for await (const chunk of chunks) {
        let bytes = chunk;
        if (!decoder && head.length + chunk.length < 3) {
            head = bytes_joined(head, chunk);
            continue;
        }
        if (!decoder && head.length > 0)
            bytes = bytes_joined(head, chunk);
        const text = decode(bytes, true);
        if (text)
            yield text;
    }
    const rest = decode(decoder ? new Uint8Array(0) : head, false);
    if (rest)
        yield rest;
}
function markedEncoding(head) {
    const [first, second, third] = head;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return 'utf-8';
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    return undefined;
}
function bytes_joined(first, second) {
    const both = new Uint8Array(first.length + second.length);
    both.set(first);
    both.set(second, first.length);
    return both;
}
function createDecoder(encoding, lenient, file) {
    try {
        return new TextDecoder(encoding, { fatal: !lenient });
    }
    catch (error) {
        const what = `is written in the encoding "${encoding.slice(0, 40)}", which cannot be read here; write it as UTF-8`;
        throw new ReportProblem(file, {}, what, { cause: error });
    }
}
const directory = 'is a directory; name a file in it, or a glob such as `folder/**/*.xml`';
const reasons = {
    ENOENT: 'does not exist',
    EACCES: 'cannot be read: permission denied',
    EPERM: 'cannot be read: permission denied',
    EISDIR: directory,
    ENOTDIR: 'does not exist: a part of its path is a file, not a directory',
    ELOOP: 'cannot be read: its symbolic links go in a circle',
    EMFILE: 'cannot be read: too many files are open',
};
function readable(error, file) {
    const code = typeof error === 'object' && error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string')
        return error;
    return new ReportProblem(file, {}, reasons[code] ?? `cannot be read: ${code}`, { cause: error });
}
function shownBytes(bytes) {
    return bytes >= 1024 ** 2 ? `${Math.floor(bytes / 1024 ** 2)} MiB` : `${bytes} bytes`;
}

var picomatch = __nccwpck_require__(4006);
;// CONCATENATED MODULE: ./packages/report-reader/lib/files.js




const MAX_ENTRIES = 2_000_000;
const MAX_DEPTH = 64;
const MAX_NEAR = 3;
const NEAR_MAX_ENTRIES = 50_000;
const reportNames = '*.{xml,json,info,lcov,out}';
const passedOver = ['node_modules', '.git'];
async function findFiles(patterns, { root }) {
    const written = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
    const exclusions = written.filter(isExclusion);
    const isExcluded = excluder(exclusions, root);
    const isReallyExcluded = excluder(exclusions, await (0,promises_namespaceObject.realpath)(root).catch(() => root));
    const files = new Map();
    const matches = [];
    for (const pattern of written.filter((one) => !isExclusion(one))) {
        const found = await filesOf(pattern, root);
        const kept = [];
        for (const path of found) {
            const real = await (0,promises_namespaceObject.realpath)(path);
            if (isExcluded(path) || isReallyExcluded(real))
                continue;
            const file = named(path, root);
            kept.push(file);
            if (!files.has(real) || file.path === real)
                files.set(real, file);
        }
        const hasNone = kept.length === 0;
        matches.push({
            pattern,
            files: kept,
            isExcluded: hasNone && found.length > 0,
            near: hasNone && found.length === 0 ? await nearFiles(pattern, root) : [],
        });
    }
    return { files: [...files.values()].sort(byName), patterns: matches };
}
function isExclusion(pattern) {
    return pattern.startsWith('!') && !pattern.startsWith('!(');
}
function excluder(exclusions, root) {
    const tests = exclusions.map((exclusion) => {
        const { base, glob } = split(exclusion.slice(1), root);
        const literal = (0,external_node_path_.join)(base, glob);
        const matches = glob === '' ? () => false : picomatch(glob, { dot: true });
        return (path) => path === literal || path.startsWith(literal + external_node_path_.sep) || matches(slashed((0,external_node_path_.relative)(base, path)));
    });
    return (path) => tests.some((test) => test(path));
}
async function filesOf(pattern, root) {
    const literal = (0,external_node_path_.resolve)(root, pattern);
    if (await isFile(literal))
        return [literal];
    const { base, glob } = split(pattern, root);
    if (glob === '')
        return [];
    const matches = picomatch(glob, { dot: true });
    const depth = /\*\*|[({]/.test(glob) ? MAX_DEPTH : glob.split('/').length;
    const skipped = passedOver.filter((name) => !pattern.split('/').includes(name));
    const found = [];
    for await (const path of walk(base, { depth, skipped, maxEntries: MAX_ENTRIES })) {
        if (matches(slashed((0,external_node_path_.relative)(base, path))))
            found.push(path);
    }
    return found.sort();
}
function split(pattern, root) {
    const { base, glob, isGlob } = picomatch.scan(pattern);
    if (!isGlob && !/[{]/.test(glob))
        return { base: (0,external_node_path_.resolve)(root, pattern), glob: '' };
    return { base: (0,external_node_path_.resolve)(root, base), glob };
}
async function* walk(top, { depth, skipped, maxEntries }) {
    let entries = 0;
    const levels = [{ directory: top, depth, within: [] }];
    for (let level = levels.pop(); level; level = levels.pop()) {
        const { directory, within } = level;
        const real = await (0,promises_namespaceObject.realpath)(directory).catch(() => undefined);
        if (real === undefined || within.includes(real))
            continue;
        for (const entry of await readDirectory(directory)) {
            if (++entries > maxEntries) {
                throw new ReportProblem(top, {}, `holds more than ${maxEntries} files; name a smaller folder`);
            }
            const path = (0,external_node_path_.join)(directory, entry.name);
            const isLink = entry.isSymbolicLink();
            const target = isLink ? await (0,promises_namespaceObject.stat)(path).catch(() => undefined) : entry;
            if (target?.isFile())
                yield path;
            else if (target?.isDirectory() && level.depth > 1 && !skipped.includes(entry.name)) {
                levels.push({ directory: path, depth: level.depth - 1, within: [...within, real] });
            }
        }
    }
}
async function readDirectory(directory) {
    return (0,promises_namespaceObject.readdir)(directory, { withFileTypes: true }).catch(() => []);
}
async function nearFiles(pattern, root) {
    const literal = (0,external_node_path_.resolve)(root, pattern);
    const isDirectory = (await (0,promises_namespaceObject.stat)(literal).catch(() => undefined))?.isDirectory() === true;
    const wanted = isDirectory ? reportNames : (0,external_node_path_.basename)(slashed(pattern));
    if (wanted === '' || wanted === '*' || wanted === '**')
        return [];
    const matches = picomatch(wanted, { dot: true, nocase: true });
    const near = [];
    const limits = { depth: 12, skipped: passedOver, maxEntries: NEAR_MAX_ENTRIES };
    try {
        for await (const path of walk(isDirectory ? literal : root, limits)) {
            if (!matches((0,external_node_path_.basename)(path)))
                continue;
            near.push(named(path, root).name);
            if (near.length === MAX_NEAR)
                break;
        }
    }
    catch (error) {
        if (!(error instanceof ReportProblem))
            throw error;
    }
    return near.sort();
}
function named(path, root) {
    const inside = (0,external_node_path_.relative)((0,external_node_path_.resolve)(root), path);
    const isInside = !inside.startsWith('..') && !(0,external_node_path_.isAbsolute)(inside);
    return { path, name: slashed(isInside ? inside : path) };
}
function slashed(path) {
    return external_node_path_.sep === '/' ? path : path.replaceAll(external_node_path_.sep, '/');
}
async function isFile(path) {
    return (await (0,promises_namespaceObject.stat)(path).catch(() => undefined))?.isFile() === true;
}
function byName(a, b) {
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/report-reader/lib/json-tokens.js
const tokens = {
    none: 0,
    string: 1,
    escape: 2,
    ended: 7,
    minus: 8,
    zero: 9,
    integer: 10,
    point: 11,
    fraction: 12,
    exponent: 13,
    exponentSign: 14,
    exponentDigits: 15,
};
const hexDigits = [3, 4, 5, 6];
const firstLiteralState = 16;
const nextState = new Uint8Array(32 * 256);
const firstState = new Uint8Array(256);
function mayEnd(state) {
    return (state === tokens.zero ||
        state === tokens.integer ||
        state === tokens.fraction ||
        state === tokens.exponentDigits);
}
fillStrings();
fillNumbers();
fillLiterals(['true', 'false', 'null']);
function on(state, bytes, next) {
    for (const byte of Buffer.from(bytes, 'latin1'))
        nextState[(state << 8) | byte] = next;
}
function fillStrings() {
    firstState[0x22] = tokens.string;
    for (let byte = 0x20; byte < 256; byte++)
        nextState[(tokens.string << 8) | byte] = tokens.string;
    on(tokens.string, '"', tokens.ended);
    on(tokens.string, '\\', tokens.escape);
    on(tokens.escape, '"\\/bfnrt', tokens.string);
    on(tokens.escape, 'u', 3);
    for (const state of hexDigits)
        on(state, '0123456789abcdefABCDEF', state === 6 ? tokens.string : state + 1);
}
function fillNumbers() {
    const digits = '0123456789';
    firstState[0x2d] = tokens.minus;
    firstState[0x30] = tokens.zero;
    for (const digit of Buffer.from('123456789'))
        firstState[digit] = tokens.integer;
    on(tokens.minus, '0', tokens.zero);
    on(tokens.minus, '123456789', tokens.integer);
    on(tokens.integer, digits, tokens.integer);
    for (const state of [tokens.zero, tokens.integer])
        on(state, '.', tokens.point);
    for (const state of [tokens.point, tokens.fraction])
        on(state, digits, tokens.fraction);
    for (const state of [tokens.zero, tokens.integer, tokens.fraction])
        on(state, 'eE', tokens.exponent);
    on(tokens.exponent, '+-', tokens.exponentSign);
    for (const state of [tokens.exponent, tokens.exponentSign, tokens.exponentDigits])
        on(state, digits, tokens.exponentDigits);
}
function fillLiterals(words) {
    let free = firstLiteralState;
    for (const word of words) {
        firstState[word.charCodeAt(0)] = free;
        for (let at = 1; at < word.length; at++) {
            const isLast = at === word.length - 1;
            on(free, word.charAt(at), isLast ? tokens.ended : free + 1);
            free++;
        }
    }
}

;// CONCATENATED MODULE: ./packages/report-reader/lib/json-splitter.js


const expect = {
    value: 0,
    valueOrClose: 1,
    keyOrClose: 2,
    key: 3,
    colon: 4,
    commaOrClose: 5,
    end: 6,
};
const expected = ['a value', 'a value or ]', 'a key or }', 'a key', ':', ', or a bracket'];
const bytes = {
    newline: 0x0a,
    quote: 0x22,
    comma: 0x2c,
    colon: 0x3a,
    openArray: 0x5b,
    closeArray: 0x5d,
    openObject: 0x7b,
    closeObject: 0x7d,
};
const nowhere = -1;
class JsonSplitter {
    #options;
    #isObject;
    #path = [];
    #keys = [];
    #expect = expect.value;
    #token = tokens.none;
    #tokenIsKey = false;
    #depth = 0;
    #trackedDepth = 0;
    #cutDepth = nowhere;
    #cutFrom = 0;
    #cutParts = [];
    #cutBytes = 0;
    #document = 0;
    #offset = 0;
    #line = 1;
    #pieces = [];
    constructor(options) {
        this.#options = options;
        this.#isObject = new Uint8Array(options.maxDepth + 1);
    }
    push(chunk) {
        this.#pieces = [];
        let at = 0;
        while (at < chunk.length) {
            at = this.#token === tokens.none ? this.#between(chunk, at) : this.#within(chunk, at);
        }
        if (this.#cutDepth !== nowhere)
            this.#keep(chunk.subarray(this.#cutFrom));
        this.#cutFrom = 0;
        this.#offset += chunk.length;
        return this.#pieces;
    }
    end() {
        this.#pieces = [];
        const nothing = new Uint8Array(0);
        if (mayEnd(this.#token))
            this.#endToken(nothing, 0);
        if (this.#expect === expect.end)
            return this.#pieces;
        if (this.#offset === 0)
            this.#fail(0, 'the file is empty');
        if (this.#expect === expect.value && this.#depth === 0 && this.#token === tokens.none) {
            this.#fail(0, 'there is no JSON in this file');
        }
        const inside = this.#token === tokens.none ? '' : ', in the middle of a value';
        return this.#fail(0, `the JSON ends too early${inside} (${this.#depth} brackets open): truncated?`);
    }
    #within(chunk, from) {
        let state = this.#token;
        let at = from;
        while (at < chunk.length) {
            const next = nextState[(state << 8) | chunk[at]];
            if (next === tokens.none) {
                this.#token = state;
                if (!mayEnd(state))
                    this.#failToken(chunk, at);
                this.#endToken(chunk, at);
                return at;
            }
            at++;
            state = next;
            if (state === tokens.ended) {
                this.#endToken(chunk, at);
                return at;
            }
        }
        this.#token = state;
        return at;
    }
    #between(chunk, from) {
        const byte = chunk[from];
        if (byte === 0x20 || byte === 0x0d || byte === 0x09)
            return from + 1;
        if (byte === bytes.newline) {
            this.#line++;
            return from + 1;
        }
        switch (this.#expect) {
            case expect.commaOrClose:
                if (byte === bytes.comma) {
                    this.#expect = this.#isObject[this.#depth] ? expect.key : expect.value;
                    return from + 1;
                }
                return this.#close(chunk, from, byte);
            case expect.colon:
                if (byte !== bytes.colon)
                    this.#failByte(chunk, from);
                this.#expect = expect.value;
                return from + 1;
            case expect.keyOrClose:
            case expect.key:
                if (byte === bytes.quote) {
                    this.#tokenIsKey = true;
                    this.#token = tokens.string;
                    if (this.#isTracked())
                        this.#startCut(from);
                    return from + 1;
                }
                if (this.#expect === expect.key)
                    this.#failByte(chunk, from);
                return this.#close(chunk, from, byte);
            case expect.valueOrClose:
                if (byte === bytes.closeArray)
                    return this.#close(chunk, from, byte);
                return this.#startValue(chunk, from, byte);
            case expect.end:
                if (!this.#options.allowsManyDocuments) {
                    this.#fail(from, 'something follows after the end of the JSON document');
                }
                this.#document++;
                return this.#startValue(chunk, from, byte);
            default:
                return this.#startValue(chunk, from, byte);
        }
    }
    #startValue(chunk, at, byte) {
        const isContainer = byte === bytes.openObject || byte === bytes.openArray;
        const state = firstState[byte];
        if (!isContainer && state === tokens.none)
            this.#failByte(chunk, at);
        const isDeeper = this.#isTracked() && this.#track(at, isContainer);
        if (!isContainer) {
            this.#tokenIsKey = false;
            this.#token = state;
            return at + 1;
        }
        if (this.#depth === this.#options.maxDepth) {
            this.#fail(at, `nested deeper than ${this.#options.maxDepth} levels`);
        }
        this.#depth++;
        this.#isObject[this.#depth] = byte === bytes.openObject ? 1 : 0;
        this.#expect = byte === bytes.openObject ? expect.keyOrClose : expect.valueOrClose;
        if (isDeeper) {
            if (this.#options.tellsContainers)
                this.#tellContainer();
            this.#trackedDepth = this.#depth;
            this.#keys[this.#depth] = new Set();
            this.#path[this.#depth - 1] = -1;
        }
        return at + 1;
    }
    #track(at, isContainer) {
        const depth = this.#depth;
        if (depth > 0 && !this.#isObject[depth]) {
            this.#path[depth - 1] = this.#path[depth - 1] + 1;
        }
        const here = this.#options.paths.filter((path) => this.#leadsHere(path));
        if (here.length === 0)
            return false;
        if (here.some((path) => path.length === depth) || !isContainer) {
            this.#startCut(at);
            return false;
        }
        return true;
    }
    #tellContainer() {
        const path = this.#path.slice(0, this.#depth - 1);
        const opens = this.#isObject[this.#depth] ? 'object' : 'array';
        this.#pieces.push({ path, value: undefined, document: this.#document, opens });
    }
    #leadsHere(path) {
        if (path.length < this.#depth)
            return false;
        for (let level = 0; level < this.#depth; level++) {
            if (path[level] !== '*' && path[level] !== String(this.#path[level]))
                return false;
        }
        return true;
    }
    #isTracked() {
        return this.#cutDepth === nowhere && this.#trackedDepth === this.#depth;
    }
    #close(chunk, at, byte) {
        const wanted = this.#isObject[this.#depth] ? bytes.closeObject : bytes.closeArray;
        if (byte !== wanted)
            this.#failByte(chunk, at);
        if (this.#trackedDepth === this.#depth)
            this.#trackedDepth--;
        this.#depth--;
        this.#endValue(chunk, at + 1);
        return at + 1;
    }
    #endToken(chunk, end) {
        this.#token = tokens.none;
        if (!this.#tokenIsKey) {
            this.#endValue(chunk, end);
            return;
        }
        this.#expect = expect.colon;
        if (!this.#isTracked() && this.#cutDepth !== this.#depth)
            return;
        if (this.#trackedDepth !== this.#depth)
            return;
        const key = this.#takeCut(chunk, end);
        const keys = this.#keys[this.#depth];
        if (keys?.has(key))
            this.#fail(end, `the key ${JSON.stringify(key)} stands here a second time`);
        keys?.add(key);
        this.#path[this.#depth - 1] = key;
    }
    #endValue(chunk, end) {
        this.#expect = this.#depth === 0 ? expect.end : expect.commaOrClose;
        if (this.#cutDepth !== this.#depth)
            return;
        const path = this.#path.slice(0, this.#depth);
        this.#pieces.push({ path, value: this.#takeCut(chunk, end), document: this.#document });
    }
    #startCut(at) {
        this.#cutDepth = this.#depth;
        this.#cutFrom = at;
    }
    #keep(part) {
        this.#cutBytes += part.length;
        if (this.#cutBytes > this.#options.maxPieceBytes) {
            const [mib, path] = [
                this.#options.maxPieceBytes / 2 ** 20,
                this.#path.slice(0, this.#cutDepth),
            ];
            this.#fail(0, `the value at ${path.join('.') || 'the top'} is larger than ${mib} MiB`);
        }
        this.#cutParts.push(part);
    }
    #takeCut(chunk, end) {
        const from = this.#cutFrom;
        this.#keep(chunk.subarray(from, end));
        const whole = this.#cutParts.length === 1 ? this.#cutParts[0] : Buffer.concat(this.#cutParts);
        this.#cutDepth = nowhere;
        this.#cutParts = [];
        this.#cutBytes = 0;
        let text;
        try {
            text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole);
        }
        catch {
            return this.#fail(end, 'a text before this place is not UTF-8');
        }
        return JSON.parse(text);
    }
    #failToken(chunk, at) {
        const what = this.#token <= 6 ? 'a broken string (bad escape or control character)' : undefined;
        return this.#fail(at, what ?? `${quoted(chunk, at)} inside a number or literal`);
    }
    #failByte(chunk, at) {
        const found = quoted(chunk, at);
        const hint = /[NI]/.test(found) ? ' (NaN and Infinity are not JSON)' : '';
        const wanted = expected[this.#expect] ?? 'a value';
        return this.#fail(at, `${found} where ${wanted} should stand${hint}`);
    }
    #fail(at, what) {
        const byte = this.#offset + at;
        const place = this.#line > 1 ? { line: this.#line } : { byte };
        throw new ReportProblem(this.#options.file, place, what);
    }
}
function quoted(chunk, at) {
    return JSON.stringify(String.fromCharCode(chunk[at]));
}

;// CONCATENATED MODULE: ./packages/report-reader/lib/json.js


async function* jsonPieces(chunks, paths, options) {
    const splitter = new JsonSplitter({
        file: options.file,
        paths,
        maxPieceBytes: options.maxPieceBytes ?? 64 * 2 ** 20,
        maxDepth: options.maxDepth ?? 200,
        allowsManyDocuments: options.documents === 'many',
        tellsContainers: options.containers === true,
    });
    for await (const chunk of withoutByteOrderMark(chunks, options.file))
        yield* splitter.push(chunk);
    yield* splitter.end();
}
function jsonBeginning(head) {
    const text = head.replace(/^\uFEFF/, '');
    let [closers, complete, completeClosers] = ['', '', ''];
    const completeAt = (end) => {
        complete = text.slice(0, end);
        completeClosers = closers;
    };
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '"') {
            at = endOfString(text, at);
        }
        else if (character === '{' || character === '[') {
            closers = (character === '{' ? '}' : ']') + closers;
            completeAt(at + 1);
        }
        else if (character === ',') {
            completeAt(at);
        }
        else if (character === '}' || character === ']') {
            closers = closers.slice(1);
            completeAt(at + 1);
        }
    }
    try {
        return JSON.parse(complete + completeClosers);
    }
    catch {
        return undefined;
    }
}
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at;
    }
    return text.length;
}
async function* withoutByteOrderMark(chunks, file) {
    let head = new Uint8Array(0);
    for await (const chunk of chunks) {
        if (!head) {
            yield chunk;
            continue;
        }
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        if (head.length < 3)
            continue;
        yield checkedHead(head, file);
        head = undefined;
    }
    if (head)
        yield checkedHead(head, file);
}
function checkedHead(head, file) {
    const [first, second, third] = head;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        throw new ReportProblem(file, { byte: 0 }, 'this is UTF-16: write the report as UTF-8');
    }
    return first === 0xef && second === 0xbb && third === 0xbf ? head.subarray(3) : head;
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/reports/resource.js
function splitResource(name) {
    const module = /^(?:module\.[^.[\]]+(?:\[(?:\d+|"[^"]*")\])?\.)*/.exec(name)?.[0] ?? '';
    return { module: module.replace(/\.$/, ''), resource: name.slice(module.length) };
}

var reports_shape = __nccwpck_require__(3500);
;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/reports/checkov-record.js


function findingOfRecord(value, { result, report }) {
    const record = (0,reports_shape/* asObject */.eB)(value);
    const id = (0,reports_shape/* asText */.e1)(record?.check_id);
    if (!record || !id)
        return undefined;
    const vulnerability = vulnerabilityOf((0,reports_shape/* asObject */.eB)(record.vulnerability_details));
    const checkId = vulnerability?.id ?? id;
    const [start, end] = (0,reports_shape/* asList */.DD)(record.file_line_range);
    return {
        checkId,
        checkName: (0,reports_shape/* asText */.e1)(record.check_name) ?? checkId,
        result,
        ...splitResource(resourceOf(record, vulnerability)),
        place: {
            paths: checkov_record_pathsOf(record),
            startLine: (0,reports_shape/* asLine */.Bd)(start),
            endLine: Math.max((0,reports_shape/* asLine */.Bd)(start), (0,reports_shape/* asLine */.Bd)(end)),
        },
        reportedSeverity: (0,reports_shape/* asText */.e1)(record.severity),
        vulnerability,
        guideline: (0,reports_shape/* asLink */.z3)(record.guideline) ?? (0,reports_shape/* asLink */.z3)((0,reports_shape/* asObject */.eB)(record.vulnerability_details)?.link),
        skipReason: (0,reports_shape/* asText */.e1)((0,reports_shape/* asObject */.eB)(record.check_result)?.suppress_comment),
        checkType: '',
        report,
    };
}
function resourceOf(record, vulnerability) {
    const name = (0,reports_shape/* asText */.e1)(record.resource_address) ?? (0,reports_shape/* asText */.e1)(record.resource) ?? '';
    if (!vulnerability?.packageName)
        return name;
    return `${vulnerability.packageName}@${vulnerability.packageVersion}`;
}
function checkov_record_pathsOf(record) {
    const paths = [record.repo_file_path, record.file_path, record.file_abs_path];
    return [...new Set(paths.flatMap((path) => (0,reports_shape/* asText */.e1)(path) ?? []))];
}
function vulnerabilityOf(details) {
    const id = (0,reports_shape/* asText */.e1)(details?.id);
    if (!details || !id)
        return undefined;
    return {
        id,
        severity: (0,reports_shape/* asText */.e1)(details.severity),
        cvss: (0,reports_shape/* asNumber */.i)(details.cvss),
        packageName: (0,reports_shape/* asText */.e1)(details.package_name) ?? '',
        packageVersion: (0,reports_shape/* asText */.e1)(details.package_version) ?? '',
        fixedIn: fixedIn(details),
    };
}
function fixedIn(details) {
    const version = (0,reports_shape/* asText */.e1)(details.lowest_fixed_version) ?? (0,reports_shape/* asText */.e1)(details.fix_version);
    const status = (0,reports_shape/* asText */.e1)(details.status);
    return version ?? /^fixed in (.+)$/i.exec(status ?? '')?.[1];
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/reports/own-texts.js
function withOwnTexts() {
    const known = new Map();
    const shared = (text) => {
        const one = known.get(text) ?? copied(text);
        known.set(one, one);
        return one;
    };
    const sharedOrNone = (text) => (text === undefined ? text : shared(text));
    return (finding) => ({
        ...finding,
        checkId: shared(finding.checkId),
        checkName: shared(finding.checkName),
        resource: copied(finding.resource),
        module: shared(finding.module),
        place: { ...finding.place, paths: finding.place.paths.map(shared) },
        guideline: sharedOrNone(finding.guideline),
        skipReason: sharedOrNone(finding.skipReason),
    });
}
const copied = (text) => Buffer.from(text).toString();

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/reports/checkov-json.js




const countNames = ['passed', 'failed', 'skipped', 'parsing_errors'];
const runnerPaths = [
    ['check_type'],
    ['results', 'failed_checks', '*'],
    ['results', 'skipped_checks', '*'],
    ['results', 'parsing_errors', '*'],
    ['summary'],
    ['url'],
];
const otherPath = ['*', ''];
const paths = [
    ...[...runnerPaths, otherPath],
    ...[...runnerPaths, otherPath].map((path) => ['*', ...path]),
    ...runnerPaths.map((path) => ['*', '*', ...path]),
];
async function readCheckovJson({ name, chunks }) {
    const runners = new Map();
    const lists = new Set();
    const options = { file: name, documents: 'many', containers: true };
    const context = { file: name, own: withOwnTexts() };
    for await (const piece of jsonPieces(chunks(), paths, options)) {
        const { document, path, opens } = piece;
        const depth = listsAround(piece, lists);
        const place = [document, ...path].join('/');
        if (path.length === depth) {
            if (opens === 'array' && depth < maxLists)
                lists.add(place);
            else if (!opens && path.length === 0)
                throw new ReportProblem(name, {}, strayValue(piece.value));
        }
        if (path.length === 0 || lists.has(place))
            continue;
        const index = path.slice(0, depth);
        const title = depth > 0
            ? `element ${index.map((one) => Number(one) + 1).join('.')} of the list`
            : 'the report';
        const key = [document, ...index].join('/');
        const runner = runners.get(key) ?? newRunner(title);
        runners.set(key, runner);
        take(runner, path.slice(depth), piece, context);
    }
    if (runners.size === 0 && lists.size > 0)
        return reportOf([], name);
    const all = [...runners.values()];
    if (!all.some(isRunner)) {
        const oddity = all.find((runner) => runner.oddity)?.oddity;
        const what = 'holds no result of Checkov: neither check_type, results nor a summary';
        throw new ReportProblem(name, {}, oddity ?? what);
    }
    return reportOf(all, name);
}
const maxLists = 2;
function listsAround({ document, path }, lists) {
    let depth = 0;
    while (depth < path.length && lists.has([document, ...path.slice(0, depth)].join('/')))
        depth++;
    return depth;
}
const strayValue = (value) => `holds ${JSON.stringify(value)?.slice(0, 40)} beside the report; give the report as Checkov wrote it`;
const newRunner = (name) => ({
    name,
    checkType: '',
    url: '',
    version: undefined,
    failed: [],
    skipped: [],
    parsingErrors: [],
    counts: {},
    hasResults: false,
    oddity: '',
});
function take(runner, path, piece, { file, own }) {
    const [first, second] = path;
    const { value, opens } = piece;
    const wrong = (expected) => {
        runner.oddity ||= `${path.join('.')} of ${runner.name} should be ${expected}; the report is not as Checkov writes it`;
    };
    if (first === 'results') {
        if (second === 'failed_checks')
            runner.hasResults = true;
        if (path.length === 1 && opens !== 'object')
            wrong('an object');
        if (path.length === 2 && opens !== 'array')
            wrong('a list');
        if (path.length < 3)
            return;
        if (second === 'parsing_errors')
            runner.parsingErrors.push(checkov_json_nameOf(value));
        else {
            const result = second === 'failed_checks' ? 'failed' : 'skipped';
            const finding = findingOfRecord(value, { result, report: file });
            if (finding)
                runner[result].push(own(finding));
            else
                wrong('a check with a check_id');
        }
        return;
    }
    if (path.length !== 1 || opens)
        return;
    if (first === 'check_type')
        runner.checkType = (0,reports_shape/* asText */.e1)(value) ?? '';
    else if (first === 'url')
        runner.url = (0,reports_shape/* asText */.e1)(value) ?? '';
    else if (first === 'summary') {
        for (const [key, count] of Object.entries((0,reports_shape/* asObject */.eB)(value) ?? {}))
            takeCount(runner, key, count);
    }
    else
        takeCount(runner, String(first), value);
}
function takeCount(runner, key, value) {
    const spelt = key.toLowerCase().replace(/[^a-z]+/g, '_');
    if (spelt === 'checkov_version')
        runner.version = (0,reports_shape/* asText */.e1)(value);
    const name = countNames.find((one) => one === spelt || `${one}_checks` === spelt);
    if (name)
        runner.counts[name] = (0,reports_shape/* asCount */.Wg)(value) ?? 0;
}
const checkov_json_nameOf = (file) => (0,reports_shape/* asText */.e1)(file) ?? 'a file without a name';
function reportOf(all, file) {
    const runners = all.filter(isRunner);
    for (const { oddity } of runners)
        if (oddity)
            throw new ReportProblem(file, {}, oddity);
    const named = new Set(runners.flatMap((runner) => runner.parsingErrors));
    const unnamed = runners.reduce((sum, runner) => sum + unnamedErrors(runner), 0);
    return {
        file,
        format: 'json',
        findings: runners.flatMap(({ checkType, failed, skipped }) => [...failed, ...skipped].map((finding) => ({ ...finding, checkType }))),
        checks: runners.reduce((sum, runner) => sum + checksOf(runner), 0),
        parsingErrors: { files: [...named], count: named.size + unnamed },
        checkovVersion: runners.find(({ version }) => version)?.version,
        isKeyless: runners.some(({ url }) => /^add an api key\b/i.test(url)),
        faults: runners.flatMap(faultsOf),
        notes: notesOn(all.filter((runner) => !isRunner(runner))),
    };
}
const maxNotes = 5;
function notesOn(foreign) {
    const shown = foreign.slice(0, maxNotes).map(({ name }) => name);
    const notes = shown.map((name) => `${name} is no result of Checkov, and was left out`);
    const more = foreign.length - shown.length;
    return more > 0 ? [...notes, `and so were ${more} more`] : notes;
}
const isRunner = ({ hasResults, counts, checkType }) => hasResults || checkType !== '' || counts.failed !== undefined;
const unnamedErrors = ({ parsingErrors, counts }) => Math.max(0, (counts.parsing_errors ?? 0) - parsingErrors.length);
const checksOf = ({ counts, failed, skipped }) => Math.max(failed.length, counts.failed ?? 0) +
    Math.max(skipped.length, counts.skipped ?? 0) +
    (counts.passed ?? 0);
function faultsOf({ name, checkType, counts, failed, hasResults }) {
    const which = checkType ? `"${checkType}"` : name;
    const counted = counts.failed ?? 0;
    if (counted > failed.length) {
        return [
            `${which} counts ${counted} failed checks in its summary, but lists ${failed.length}; the report is not whole`,
        ];
    }
    if (hasResults || counts.failed !== undefined)
        return [];
    return [`${which} has neither failed_checks nor a summary; the report is not whole`];
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/reports/gitlab.js


const gitlab_paths = [['version'], ['scan'], ['vulnerabilities', '*']];
async function readGitlab({ name, chunks }) {
    const findings = [];
    let hasList = false;
    let failures = 0;
    let version;
    let tool = 'Checkov';
    for await (const { path, value, opens } of jsonPieces(chunks(), gitlab_paths, {
        file: name,
        containers: true,
    })) {
        const [key] = path;
        if (key === 'scan') {
            const scan = (0,reports_shape/* asObject */.eB)(value);
            version = (0,reports_shape/* asText */.e1)((0,reports_shape/* asObject */.eB)(scan?.analyzer)?.version);
            tool = (0,reports_shape/* asText */.e1)((0,reports_shape/* asObject */.eB)(scan?.scanner)?.name) ?? tool;
            if (scan?.status === 'failure')
                failures = 1;
        }
        if (key !== 'vulnerabilities')
            continue;
        if (path.length === 1)
            hasList = opens === 'array';
        else
            findings.push(findingOf(value, name));
    }
    if (!hasList)
        throw new ReportProblem(name, {}, 'is no whole GitLab report: it has no list of vulnerabilities');
    const isCheckov = tool.toLowerCase() === 'checkov';
    return {
        file: name,
        format: 'gitlab',
        findings,
        checks: findings.length > 0 ? findings.length : undefined,
        parsingErrors: { files: [], count: failures },
        checkovVersion: isCheckov ? version : undefined,
        isKeyless: false,
        faults: [],
        notes: isCheckov ? [] : [`is by ${tool}, not by Checkov: its ids only a policy can rate`],
    };
}
function findingOf(value, report) {
    const vulnerability = (0,reports_shape/* asObject */.eB)(value);
    const identifiers = (0,reports_shape/* asObjects */.Nt)(vulnerability?.identifiers);
    const identifier = identifiers.find(({ type }) => type === 'checkov') ?? identifiers[0];
    const id = (0,reports_shape/* asText */.e1)(identifier?.value) ?? (0,reports_shape/* asText */.e1)(identifier?.name);
    if (!vulnerability || !id)
        throw new ReportProblem(report, {}, 'a vulnerability of the GitLab report names no check');
    const location = (0,reports_shape/* asObject */.eB)(vulnerability.location);
    const start = (0,reports_shape/* asLine */.Bd)(location?.start_line);
    return {
        checkId: id,
        checkName: (0,reports_shape/* asText */.e1)(vulnerability.name) ?? (0,reports_shape/* asText */.e1)(vulnerability.message) ?? id,
        result: 'failed',
        resource: '',
        module: '',
        place: {
            paths: [(0,reports_shape/* asText */.e1)(location?.file) ?? ''].filter(Boolean),
            startLine: start,
            endLine: Math.max(start, (0,reports_shape/* asLine */.Bd)(location?.end_line)),
        },
        reportedSeverity: (0,reports_shape/* asText */.e1)(vulnerability.severity),
        vulnerability: undefined,
        guideline: (0,reports_shape/* asLink */.z3)(identifier?.url),
        skipReason: undefined,
        checkType: '',
        report,
    };
}

var saxes = __nccwpck_require__(9800);
;// CONCATENATED MODULE: ./packages/report-reader/lib/xml.js



const BARE_PROLOG_BYTES = 1024;
async function readXml(chunks, handler, { file, maxDepth = 256, maxAttributeLength = 1024 ** 2 }) {
    const parser = new saxes/* SaxesParser */.wT();
    const path = [];
    let sawRoot = false;
    let eventAt = 0;
    parser.on('error', (error) => {
        throw problem(`is not well-formed XML: ${error.message.replace(/^\d+:\d+: |\.$/g, '')}`);
    });
    const onText = (text) => {
        eventAt = parser.position;
        handler.text?.(text);
    };
    let isListening = false;
    const listen = (isWanted) => {
        isListening = isWanted;
        for (const event of ['text', 'cdata']) {
            if (isWanted)
                parser.on(event, onText);
            else
                parser.off(event);
        }
    };
    parser.on('opentag', ({ name, attributes }) => {
        if (parser.position - eventAt > maxAttributeLength)
            checkLengths(attributes, maxAttributeLength);
        eventAt = parser.position;
        sawRoot = true;
        if (path.push(name) > maxDepth) {
            throw problem(`elements are nested deeper than ${maxDepth} levels`);
        }
        if (isListening)
            listen(false);
        if (handler.textOf?.has(name))
            listen(true);
        handler.open(name, attributes);
    });
    parser.on('closetag', ({ name }) => {
        eventAt = parser.position;
        path.pop();
        handler.close?.(name);
        if (isListening)
            listen(false);
    });
    const at = () => ({ line: parser.line, column: Math.max(1, parser.column) });
    try {
        for await (const text of decodeXml(chunks, file)) {
            parser.write(text);
            if (parser.position - eventAt > 16 * maxAttributeLength + text.length) {
                throw problem('a single tag, comment or text goes on for too long');
            }
        }
        if (!sawRoot) {
            const empty = parser.position === 0;
            throw problem(empty ? 'is empty' : 'ends before its first element: it is cut off');
        }
        const inside = path.at(-1);
        if (inside !== undefined) {
            throw problem(`ends inside <${inside.slice(0, 80)}>: it is cut off`);
        }
        parser.close();
    }
    catch (error) {
        throw placed(error, file, at());
    }
}
function checkLengths(attributes, maxLength) {
    for (const [name, value] of Object.entries(attributes)) {
        if (value === undefined || value.length <= maxLength)
            continue;
        throw problem(`the attribute ${name.slice(0, 40)} is longer than ${maxLength} characters`);
    }
}
async function* decodeXml(chunks, file) {
    let head = new Uint8Array(0);
    let encoding;
    const rest = iteratorOf(chunks);
    while (encoding === undefined) {
        const next = await rest.next();
        if (!next.done)
            head = bytes_joined(head, next.value);
        encoding = xmlEncoding(head, next.done === true || head.length >= BARE_PROLOG_BYTES);
    }
    yield* decodeText(chain(head, rest), { file, encoding });
}
function xmlEncoding(head, isAll) {
    const marked = markedEncoding(head);
    if (marked)
        return marked;
    if (head.length < 4 && !isAll)
        return undefined;
    if (head[0] === 0x3c && head[1] === 0)
        return 'utf-16le';
    if (head[0] === 0 && head[1] === 0x3c)
        return 'utf-16be';
    const prolog = new TextDecoder('latin1').decode(head.subarray(0, BARE_PROLOG_BYTES));
    if (!isAll && !prolog.includes('>'))
        return undefined;
    const declared = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(prolog)?.[1];
    if (!declared)
        return 'utf-8';
    return /^(utf-?16|ucs-?2|iso-10646-ucs-2)/i.test(declared) ? 'utf-8' : declared;
}
function iteratorOf(source) {
    return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
}
async function* chain(first, rest) {
    try {
        yield first;
        for (;;) {
            const next = await rest.next();
            if (next.done)
                return;
            yield next.value;
        }
    }
    finally {
        await rest.return?.();
    }
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/reports/junit.js





const maxText = 4000;
const withText = new Set(['failure', 'error']);
async function readJunit({ name, chunks }) {
    const findings = [];
    let checks = 0;
    let suites = 0;
    let suite = '';
    let current;
    let [counted, countedInSuites] = [0, 0];
    let nameless = 0;
    let hasPlatformIds = false;
    let folder = '';
    const own = withOwnTexts();
    await readXml(chunks(), {
        textOf: withText,
        open(tag, attributes) {
            if (tag === 'testsuite') {
                suites++;
                countedInSuites += failuresOf(attributes);
                suite = (attributes.name ?? '').replace(/ ?scan$/, '');
            }
            else if (tag === 'testsuites')
                counted = failuresOf(attributes);
            else if (tag === 'property') {
                hasPlatformIds ||= isPlatformIds(attributes);
                folder = folderOf(attributes) ?? folder;
            }
            else if (tag === 'testcase')
                current = caseOf(attributes);
            else if (current && withText.has(tag))
                current.result = 'failed';
            else if (current && tag === 'skipped') {
                current.result = 'skipped';
                current.skipReason = attributes.message ?? '';
            }
        },
        text(text) {
            if (current && current.text.length < maxText)
                current.text += text.slice(0, maxText);
        },
        close(tag) {
            if (tag !== 'testcase' || !current)
                return;
            checks++;
            const { result } = current;
            if (!current.hasId)
                nameless++;
            if (result !== 'passed')
                findings.push(own(junit_findingOf(current, result, { suite, name, folder })));
            current = undefined;
        },
    }, { file: name });
    if (suites === 0)
        throw new ReportProblem(name, {}, 'holds no test suite, so it is no JUnit report');
    const failed = findings.filter(({ result }) => result === 'failed').length;
    return {
        file: name,
        format: 'junit',
        findings,
        checks,
        parsingErrors: { files: [], count: 0 },
        checkovVersion: undefined,
        isKeyless: false,
        faults: [
            ...faultOfCount(Math.max(counted, countedInSuites), failed),
            ...faultOfNames(nameless, checks),
        ],
        notes: hasPlatformIds ? [platformIds] : [],
    };
}
const platformIds = 'was made with --output-bc-ids: the table knows the checks by their CKV ids only, so most are unknown';
const isPlatformIds = ({ name, value }) => name === 'output_bc_ids' && value === 'True';
function folderOf({ name, value = '' }) {
    if (name !== 'directory')
        return undefined;
    const folder = /^\['([^'\\]+)'\]$/.exec(value)?.[1]?.replace(/(?<!\/)\/+$/, '');
    return folder === '.' ? undefined : folder;
}
function junit_pathsOf(reported, folder) {
    const named = [...new Set(reported)].filter(Boolean);
    return [...(folder ? named.map((path) => external_node_path_.posix.join(folder, path)) : []), ...named];
}
function failuresOf({ failures = '0', errors = '0' }) {
    const count = Number(failures) + Number(errors);
    return Number.isNaN(count) ? Number.POSITIVE_INFINITY : count;
}
function faultOfCount(counted, failed) {
    if (counted <= failed)
        return [];
    if (!Number.isFinite(counted))
        return ['counts its failures by what is no number'];
    return [`counts ${counted} failures, but lists ${failed}; the report is not whole`];
}
function faultOfNames(nameless, checks) {
    if (nameless === 0)
        return [];
    return [
        `${nameless} of its ${checks} checks have no id (Checkov 1 writes none, --output-bc-ids not always), so no severity can be told; let Checkov write JSON: -o json`,
    ];
}
function caseOf(attributes) {
    const name = attributes.name ?? '';
    const file = attributes.file ?? '';
    const place = attributes.classname ?? '';
    const about = {
        file,
        resource: file && place.startsWith(`${file}.`) ? place.slice(file.length + 1) : '',
        result: 'passed',
        ...{ skipReason: '', text: '' },
    };
    const [, severity = '', id = '', title] = /^\[([^\]]*)\]\s*\[([^\]]+)\]\s*(.*)$/s.exec(name) ?? [];
    if (id)
        return { ...about, severity, checkId: id, checkName: title || id, hasId: id !== 'None' };
    const check = /^checkov\.(?:\w+\.)+(\w+)$/.exec(place)?.[1];
    if (!check) {
        throw problem(`"${name.slice(0, 80)}" is no test case of Checkov, which writes [SEVERITY][ID] name; give it Checkov's report`);
    }
    const resource = name.slice(name.lastIndexOf(' ') + 1);
    return { ...about, resource, severity: '', checkId: check, checkName: name, hasId: false };
}
function junit_findingOf({ text, ...found }, result, { suite, name, folder }) {
    const [, path = '', start = '1', end = start] = /^File: (.*?): ?(\d+)-(\d+)\s*$/m.exec(text) ?? [];
    const vulnerability = junit_vulnerabilityOf(found, text);
    const named = /^Resource: (.+)$/m.exec(text)?.[1]?.trimEnd() || found.resource;
    const resource = vulnerability?.packageName
        ? `${vulnerability.packageName}@${vulnerability.packageVersion}`
        : named;
    const startLine = (0,reports_shape/* asLine */.Bd)(Number(start));
    return {
        checkId: found.checkId,
        checkName: found.checkName,
        result,
        ...splitResource(resource),
        place: {
            paths: junit_pathsOf([path, found.file], folder),
            startLine,
            endLine: Math.max(startLine, (0,reports_shape/* asLine */.Bd)(Number(end))),
        },
        reportedSeverity: (0,reports_shape/* asText */.e1)(found.severity),
        vulnerability,
        guideline: (0,reports_shape/* asLink */.z3)(/^Guideline: (\S+)/m.exec(text)?.[1]),
        skipReason: result === 'skipped' ? (0,reports_shape/* asText */.e1)(found.skipReason) : undefined,
        checkType: suite,
        report: name,
    };
}
function junit_vulnerabilityOf({ checkId, checkName }, text) {
    const score = /^Base Score: (\d+(?:\.\d+)?)\s*$/m.exec(text)?.[1];
    if (score === undefined)
        return undefined;
    const [, packageName = '', packageVersion = ''] = /^(.+): (\S+)$/.exec(checkName) ?? [];
    const fixedIn = /^ *Fixed Version: (\d\S*)\s*$/m.exec(text)?.[1];
    const [id, cvss] = [checkId, Number(score)];
    return { id, severity: undefined, cvss, packageName, packageVersion, fixedIn };
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/reports/outputs.js

const delimiter = Buffer.from('\n--- OUTPUT DELIMITER ---');
const maxOutputs = 16;
async function splitOutputs(source) {
    const text = await asUtf8(source);
    const ends = await delimitersIn(text);
    if (ends.length === 0)
        return [text];
    if (ends.length >= maxOutputs) {
        const what = `holds more than ${maxOutputs} outputs of Checkov; write each to a file of its own`;
        throw new ReportProblem(source.name, {}, what);
    }
    const starts = [0, ...ends.map((end) => end + delimiter.length)];
    return starts.map((start, index) => ({
        name: `${source.name} (output ${index + 1} of ${starts.length})`,
        chunks: () => section(text.chunks(), start, ends[index] ?? Number.POSITIVE_INFINITY),
    }));
}
async function asUtf8(source) {
    const [first = -1, second = -1] = await firstBytes(source);
    const begins = (byte) => '{[<'.includes(String.fromCharCode(byte));
    const isLittle = (first === 0xff && second === 0xfe) || (begins(first) && second === 0);
    const isBig = (first === 0xfe && second === 0xff) || (first === 0 && begins(second));
    if (!isLittle && !isBig)
        return source;
    const options = { file: source.name, encoding: isLittle ? 'utf-16le' : 'utf-16be' };
    return {
        name: source.name,
        async *chunks() {
            for await (const text of decodeText(source.chunks(), options))
                yield Buffer.from(text);
        },
    };
}
async function firstBytes({ chunks }) {
    const parts = [];
    let length = 0;
    for await (const chunk of chunks()) {
        parts.push(chunk);
        length += chunk.length;
        if (length >= 4)
            break;
    }
    return Buffer.concat(parts);
}
async function delimitersIn({ chunks }) {
    const found = [];
    let tail = Buffer.alloc(0);
    let offset = 0;
    for await (const chunk of chunks()) {
        const bytes = Buffer.concat([tail, chunk]);
        for (let at = bytes.indexOf(delimiter); at >= 0; at = bytes.indexOf(delimiter, at + 1))
            found.push(offset + at);
        if (found.length > maxOutputs)
            break;
        const kept = Math.min(delimiter.length - 1, bytes.length);
        tail = Buffer.from(bytes.subarray(bytes.length - kept));
        offset += bytes.length - kept;
    }
    return found;
}
async function* section(chunks, start, end) {
    let offset = 0;
    let hasBegun = false;
    for await (const chunk of chunks) {
        if (offset >= end)
            return;
        const whole = chunk.subarray(Math.max(0, start - offset), Math.max(0, end - offset));
        const part = hasBegun ? whole : whole.subarray(blanksBefore(whole));
        hasBegun ||= part.length > 0;
        if (part.length > 0)
            yield part;
        offset += chunk.length;
    }
}
function blanksBefore(bytes) {
    const first = bytes.findIndex((byte) => byte > 0x20);
    return first < 0 ? bytes.length : first;
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/reports/sarif.js



const sarif_paths = [
    ['runs', '*', 'tool', 'driver', 'version'],
    ['runs', '*', 'tool', 'driver', 'name'],
    ['runs', '*', 'tool', 'driver', 'rules', '*'],
    ['runs', '*', 'results', '*'],
    ['runs', '*', 'invocations', '*'],
];
async function readSarif({ name, chunks }) {
    const runs = new Map();
    const results = [];
    const tools = new Set();
    let version;
    const options = { file: name, containers: true };
    const own = withOwnTexts();
    for await (const { path, value, opens } of jsonPieces(chunks(), sarif_paths, options)) {
        if (path.length < 2)
            continue;
        const index = String(path[1]);
        const run = runs.get(index) ?? newRun();
        runs.set(index, run);
        const key = path
            .slice(2)
            .filter((part) => typeof part === 'string')
            .join('.');
        if (key === 'results') {
            if (path.length === 3 && opens !== 'array')
                throw malformed(name, `runs.${index}.results is no list`);
            run.hasResults = true;
        }
        if (opens)
            continue;
        const shape = (0,reports_shape/* asObject */.eB)(value);
        if (key === 'results') {
            if (!shape)
                throw malformed(name, `a result of run ${index} is no object`);
            run.results++;
            const result = resultOf(shape, run.rules, name);
            if (result)
                results.push({ ...result, finding: own(result.finding) });
        }
        else if (key === 'tool.driver.rules')
            addRule(run.rules, ruleOf(shape));
        else if (key === 'tool.driver.version')
            version ??= (0,reports_shape/* asText */.e1)(value);
        else if (key === 'tool.driver.name')
            tools.add((0,reports_shape/* asText */.e1)(value) ?? '');
        else if (key === 'invocations' && shape?.executionSuccessful === false)
            run.failures++;
    }
    if (runs.size === 0)
        throw malformed(name, 'it has no runs');
    for (const [index, { hasResults }] of runs) {
        if (!hasResults)
            throw malformed(name, `run ${index} has no results, not even an empty list: the scan did not end`);
    }
    const all = [...runs.values()];
    const listed = all.reduce((sum, run) => sum + run.results, 0);
    const foreign = [...tools].filter((tool) => tool.toLowerCase() !== 'checkov');
    return {
        file: name,
        format: 'sarif',
        findings: results.map((result) => sarif_findingOf(result, name)),
        checks: listed > 0 ? listed : undefined,
        parsingErrors: { files: [], count: all.reduce((sum, { failures }) => sum + failures, 0) },
        checkovVersion: foreign.length === 0 ? version : undefined,
        isKeyless: false,
        faults: [],
        notes: foreign.map((tool) => `is by ${tool || 'a tool without a name'}, not by Checkov: what its rules do not score, only a policy can rate`),
    };
}
const newRun = () => ({
    rules: { list: [], byId: new Map() },
    hasResults: false,
    results: 0,
    failures: 0,
});
function addRule({ list, byId }, rule) {
    list.push(rule);
    if (!byId.has(rule.id))
        byId.set(rule.id, rule);
}
function malformed(file, what) {
    return new ReportProblem(file, {}, `is no whole SARIF: ${what}`);
}
function ruleOf(rule) {
    const id = (0,reports_shape/* asText */.e1)(rule?.id) ?? '';
    return {
        id,
        name: (0,reports_shape/* asText */.e1)((0,reports_shape/* asObject */.eB)(rule?.shortDescription)?.text) ?? (0,reports_shape/* asText */.e1)(rule?.name) ?? id,
        guideline: (0,reports_shape/* asLink */.z3)(rule?.helpUri),
        score: scoreOf((0,reports_shape/* asObject */.eB)(rule?.properties)),
    };
}
function scoreOf(properties) {
    const score = properties?.['security-severity'];
    const number = typeof score === 'string' || typeof score === 'number' ? Number(score) : Number.NaN;
    return Number.isFinite(number) && score !== '' ? number : undefined;
}
function resultOf(result, rules, report) {
    const kind = (0,reports_shape/* asText */.e1)(result.kind) ?? 'fail';
    if (['pass', 'notApplicable', 'informational'].includes(kind))
        return undefined;
    if (result.baselineState === 'absent')
        return undefined;
    const own = (0,reports_shape/* asObject */.eB)(result.rule);
    const location = (0,reports_shape/* asObject */.eB)((0,reports_shape/* asObject */.eB)((0,reports_shape/* asList */.DD)(result.locations)[0])?.physicalLocation);
    const region = (0,reports_shape/* asObject */.eB)(location?.region);
    const suppression = suppressionOf((0,reports_shape/* asList */.DD)(result.suppressions));
    const startLine = (0,reports_shape/* asLine */.Bd)(region?.startLine);
    return {
        ruleId: (0,reports_shape/* asText */.e1)(result.ruleId) ?? (0,reports_shape/* asText */.e1)(own?.id),
        ruleIndex: (0,reports_shape/* asCount */.Wg)(result.ruleIndex) ?? (0,reports_shape/* asCount */.Wg)(own?.index) ?? -1,
        score: scoreOf((0,reports_shape/* asObject */.eB)(result.properties)),
        rules,
        finding: {
            checkId: '',
            checkName: (0,reports_shape/* asText */.e1)((0,reports_shape/* asObject */.eB)(result.message)?.text) ?? '',
            result: suppression ? 'skipped' : 'failed',
            resource: '',
            module: '',
            place: {
                paths: [pathOf((0,reports_shape/* asText */.e1)((0,reports_shape/* asObject */.eB)(location?.artifactLocation)?.uri) ?? '')].filter(Boolean),
                startLine,
                endLine: Math.max(startLine, (0,reports_shape/* asLine */.Bd)(region?.endLine)),
            },
            reportedSeverity: undefined,
            vulnerability: undefined,
            guideline: undefined,
            skipReason: suppression?.justification,
            checkType: '',
            report,
        },
    };
}
function sarif_findingOf({ finding, ruleId, ruleIndex, score, rules }, file) {
    const rule = ruleFor(ruleId, ruleIndex, rules);
    const id = ruleId ?? rule?.id;
    if (!id)
        throw malformed(file, 'a result names no rule');
    const { checkId, packageName, packageVersion } = vulnerabilityIn(id);
    const cvss = score ?? rule?.score;
    const isVulnerability = cvss !== undefined || packageName !== '';
    return {
        ...finding,
        checkId,
        checkName: rule?.name || finding.checkName || id,
        resource: packageName && `${packageName}@${packageVersion}`,
        guideline: rule?.guideline,
        vulnerability: isVulnerability
            ? {
                ...{ id: checkId, severity: undefined, cvss },
                ...{ packageName, packageVersion, fixedIn: undefined },
            }
            : undefined,
    };
}
function ruleFor(id, index, { list, byId }) {
    if (id === undefined)
        return list[index];
    return byId.get(id) ?? byId.get(id.replace(/\/.*$/s, ''));
}
function vulnerabilityIn(ruleId) {
    const id = /^(?:CVE|GHSA|PRISMA|PYSEC)-[A-Za-z\d-]+(?=_)/.exec(ruleId)?.[0];
    const at = ruleId.lastIndexOf('@');
    if (id === undefined || at <= id.length + 1) {
        return { checkId: ruleId, packageName: '', packageVersion: '' };
    }
    return {
        checkId: id,
        packageName: ruleId.slice(id.length + 1, at),
        packageVersion: ruleId.slice(at + 1),
    };
}
function suppressionOf(suppressions) {
    const accepted = (0,reports_shape/* asObjects */.Nt)(suppressions).find(({ status }) => status === undefined || status === 'accepted');
    return accepted && { justification: (0,reports_shape/* asText */.e1)(accepted.justification) };
}
function pathOf(uri) {
    const path = uri.replace(/^file:\/\//i, '');
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/reports/read-report.js







const headBytes = 64 * 1024;
async function readOutputs(source) {
    const outputs = await splitOutputs(source);
    const heads = await Promise.all(outputs.map(headOf));
    const last = heads.at(-1) ?? '';
    if (outputs.length > 1 && last === '') {
        throw new ReportProblem(source.name, {}, `ends where another output should follow: cut off?`);
    }
    const kinds = heads.map((head) => read_report_kindOf(head));
    const reports = [];
    const leftOut = [];
    for (const [index, output] of outputs.entries()) {
        const kind = kinds[index] ?? nothing;
        if (kind.read)
            reports.push(await readWhole(kind.read, output));
        else if (kind.isOther && kinds.some(({ read }) => read)) {
            leftOut.push(`output ${index + 1} of ${outputs.length} is ${kind.what}, and was left out`);
        }
        else
            throw new ReportProblem(output.name, {}, kind.refusal);
    }
    const [first] = reports;
    if (first)
        first.notes.push(...leftOut);
    return reports;
}
async function readWhole(read, output) {
    try {
        return await read(output);
    }
    catch (error) {
        if (!(error instanceof ReportProblem))
            throw error;
        const isMixed = Object.keys(error.place).length > 0 && !/truncated|cut off/.test(error.message);
        throw isMixed ? problem(`${error.message}. ${onlyTheReport}`) : error;
    }
}
function read_report_kindOf(head) {
    if (head === '')
        return nothing;
    if (head.startsWith('<'))
        return kindOfXml(head);
    if (!/^[[{]/.test(head) || isLog(head))
        return kindOfText(head);
    const keys = Object.keys((0,reports_shape/* asObject */.eB)(jsonBeginning(head)) ?? {});
    const report = (read) => ({ read, what: '', refusal: '' });
    if (keys.includes('runs'))
        return report(readSarif);
    if (keys.includes('vulnerabilities'))
        return report(readGitlab);
    if (keys.includes('bomFormat'))
        return other('a CycloneDX bill of materials');
    if (keys.includes('spdxVersion'))
        return other('an SPDX bill of materials');
    if (keys.length === 1 && keys[0] === 'failed_checks') {
        const what = 'a baseline of Checkov (.checkov.baseline), no report';
        return { what, refusal: `is ${what}; give it as the input \`baseline\`` };
    }
    return report(readCheckovJson);
}
function kindOfXml(head) {
    const root = rootElementOf(head);
    if (root === 'bom')
        return other('a CycloneDX bill of materials');
    if (root === 'html')
        return { what: 'a web page', refusal: tooLittle('a web page') };
    return { read: readJunit, what: '', refusal: '' };
}
function rootElementOf(head) {
    const beforeRoot = [
        ['<!--', '-->'],
        ['<?', '?>'],
        ['<!', '>'],
    ];
    for (let at = head.indexOf('<'); at !== -1; at = head.indexOf('<', at)) {
        const found = beforeRoot.find(([start]) => head.startsWith(start, at));
        if (!found)
            return /^<([A-Za-z][\w:.-]*)/.exec(head.slice(at, at + 200))?.[1];
        const [start, ending] = found;
        const end = head.indexOf(ending, at + start.length);
        if (end === -1)
            return undefined;
        at = end + ending.length;
    }
    return undefined;
}
function kindOfText(head) {
    if (/By (Prisma Cloud|bridgecrew)|___\| \|__|Passed checks: \d+/i.test(head)) {
        return {
            isOther: true,
            what: 'what Checkov prints for people',
            refusal: `holds what Checkov prints for people, no report; with \`-o sarif\` the report is in results.sarif, for other formats add --output-file-path; ${read_report_readable}`,
        };
    }
    if (/^### .+ scan results:/i.test(head))
        return other('a Markdown table');
    if (head.startsWith('Resource,Path,Git Org'))
        return other('a table of comma-separated values');
    if (head.startsWith('SPDXVersion:'))
        return other('an SPDX bill of materials');
    if (isLog(head)) {
        const what = 'log lines';
        return { what, refusal: `begins with log lines, so it is no JSON. ${onlyTheReport}` };
    }
    if (head.startsWith('\u001F\uFFFD') || head.startsWith('PK\u0003\u0004')) {
        return { what: 'an archive', refusal: 'is compressed; unpack it before (gunzip, unzip)' };
    }
    const what = /[\0\uFFFD]/.test(head.slice(0, 100))
        ? 'is a binary file, no report'
        : 'is no report of Checkov';
    return { what, refusal: `${what}; ${read_report_readable}` };
}
const isLog = (head) => /^\d{4}-\d{2}-\d{2}[ T]|^\[ ?\w+ framework ?\]|^\[?(WARNI|ERROR|INFO|DEBUG)|^Run |^Traceback |^\S+:\d+: \w*Warning:/.test(head);
const other = (what) => ({ isOther: true, what, refusal: tooLittle(what) });
const onlyTheReport = 'The file should hold the report and nothing else, so let Checkov write it itself: --output-file-path reports (a folder)';
const read_report_readable = 'this action reads the outputs json, sarif, junitxml and gitlab_sast';
const tooLittle = (what) => `is ${what}, which says too little of the checks; ${read_report_readable}`;
const nothing = {
    isOther: true,
    what: 'empty',
    refusal: 'is empty: Checkov writes nothing where it does not run to its end, or is given a folder that does not exist; look at its log',
};
async function headOf({ chunks }) {
    const parts = [];
    let length = 0;
    for await (const chunk of chunks()) {
        parts.push(chunk);
        length += chunk.length;
        if (length >= headBytes)
            break;
    }
    const text = new TextDecoder('utf-8').decode(Buffer.concat(parts).subarray(0, headBytes));
    return text.trimStart();
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/find-reports.js




const namesInFolder = [
    'results_json.json',
    'results_sarif.sarif',
    'results_junitxml.xml',
    'results_gitlab_sast.json',
];
async function readReports(globs, workspace) {
    const files = await find_reports_filesOf(globs, workspace);
    const problems = [];
    const scans = [];
    for (const { path, name } of files) {
        try {
            scans.push(...(await readOutputs({ name, chunks: () => openBytes(path, { name }) })));
        }
        catch (error) {
            if (!(error instanceof ReportProblem))
                throw error;
            problems.push(error.message);
        }
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return scans;
}
async function find_reports_filesOf(globs, root) {
    const excluded = globs.filter((glob) => glob.startsWith('!'));
    const files = new Map();
    const problems = [];
    for (const glob of globs.filter((one) => !one.startsWith('!'))) {
        const { files: direct, patterns } = await findFiles([glob, ...excluded], { root });
        const found = [...direct, ...(await filesInFolders(glob, excluded, root))];
        for (const file of found)
            files.set(file.path, file);
        if (found.length > 0)
            continue;
        const [{ isExcluded, near } = { isExcluded: false, near: [] }] = patterns;
        problems.push(`reports: ${await whyNone(glob, { isExcluded, near, root })}`);
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return [...files.values()];
}
async function filesInFolders(glob, excluded, root) {
    const folder = glob.replace(/\/+$/, '');
    const byFolder = new Map();
    for (const name of namesInFolder) {
        const { files } = await findFiles([`${folder}/${name}`, ...excluded], { root });
        for (const file of files) {
            if (!byFolder.has((0,external_node_path_.dirname)(file.path)))
                byFolder.set((0,external_node_path_.dirname)(file.path), file);
        }
    }
    return [...byFolder.values()];
}
async function whyNone(glob, { isExcluded, near, root }) {
    if (isExcluded)
        return `all that ${glob} matches is left out by a \`!\` pattern`;
    const folder = glob.replace(/\/+$/, '');
    const { files } = await findFiles([`${folder}/results_*`], { root });
    const [other] = files;
    if (other) {
        return `${glob} holds ${other.name}, which this action does not read; let Checkov write JSON: -o json`;
    }
    const meant = near.length > 0 ? `; there is ${near.join(', ')}` : '';
    return `nothing matches ${glob}${meant}. Does the step that runs Checkov write it, and go on when Checkov finds something (--soft-fail)?`;
}

;// CONCATENATED MODULE: ./packages/checkout/lib/checkout.js




async function openCheckout(directory, environment) {
    const start = await (0,promises_namespaceObject.realpath)(directory).catch((cause) => {
        throw new CheckoutProblem('not-a-repository', `There is no directory ${directory}`, { cause });
    });
    const asked = ['rev-parse', '--is-shallow-repository', '--show-toplevel'];
    const result = await createGit(start, environment)(asked);
    if (result.exitCode !== 0)
        throw cannotOpen(directory, gitFailed(asked, result));
    const [shallow, ...rest] = result.stdout.toString().split('\n');
    const root = await (0,promises_namespaceObject.realpath)(rest.join('\n').replace(/\r?\n$/, ''));
    const git = createGit(root, environment);
    const head = await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (head.exitCode !== 0) {
        throw new CheckoutProblem('not-a-repository', `The repository in ${root} has no commit yet. Check a commit out in a step before (actions/checkout)`);
    }
    return { root, head: head.stdout.toString().trim(), isShallow: shallow?.trim() === 'true', git };
}
function cannotOpen(directory, failure) {
    if (/dubious ownership|safe\.directory/.test(failure.message)) {
        return new CheckoutProblem('unsafe-directory', `git refuses ${directory}, because it belongs to another user than the job runs as. Allow it in a step before:\n` +
            `    - run: git config --global --add safe.directory "$GITHUB_WORKSPACE"`, { cause: failure });
    }
    if (/not a git repository|must be run in a work tree/.test(failure.message)) {
        return new CheckoutProblem('not-a-repository', `${directory} is not in a git repository with a work tree. Check it out in a step before:\n` +
            '    - uses: actions/checkout@v5\n' +
            '(in a container without git, that step downloads the files alone: install git first)', { cause: failure });
    }
    return failure;
}
const MAX_LISTING_BYTES = 256 * 1024 * 1024;
const SUBMODULE_MODE = '160000';
async function listFiles(checkout, options = {}) {
    const list = async (...args) => {
        const all = ['ls-files', '-z', ...args];
        const output = await gitOutput(checkout.git, all, { maxBytes: MAX_LISTING_BYTES });
        return output.toString().split('\0').filter(Boolean);
    };
    const tracked = (await list('--cached', '--stage'))
        .filter((entry) => !entry.startsWith(SUBMODULE_MODE))
        .map((entry) => entry.slice(entry.indexOf('\t') + 1));
    const untracked = options.untracked
        ? (await list('--others', '--exclude-standard')).filter((path) => !path.endsWith('/'))
        : [];
    return [...new Set([...tracked, ...untracked])].sort();
}
const MAX_GO_MOD_BYTES = (/* unused pure expression or super */ null && (1024 * 1024));
const MODULE_DIRECTIVE = /^[ \t]*module[ \t]*(?:\([ \t\r\n]*)?(?:"([^"\n]+)"|`([^`\n]+)`|([^\s"`()]+))/m;
async function goModules(checkout) {
    const files = (await listFiles(checkout)).filter((path) => /(?:^|\/)go\.mod$/.test(path));
    const modules = [];
    for (const path of files) {
        const [, quoted, raw, bare] = MODULE_DIRECTIVE.exec(await goMod(join(checkout.root, path))) ?? [];
        const prefix = quoted ?? raw ?? bare;
        if (prefix)
            modules.push([prefix, path.slice(0, -'/go.mod'.length)]);
    }
    return modules;
}
async function goMod(file) {
    const status = await lstat(file).catch(() => undefined);
    return status?.isFile() && status.size <= MAX_GO_MOD_BYTES ? readFile(file, 'utf8') : '';
}

;// CONCATENATED MODULE: ./packages/checkout/lib/file-index.js
const MAX_FILES = 10;
function indexFiles(files) {
    const known = new Set(files);
    const reversed = [...known].map((path) => ({ path, key: reversedKey(path.split('/')) }));
    reversed.sort((a, b) => (a.key < b.key ? -1 : 1));
    const deepest = reversed.reduce((most, { path }) => Math.max(most, path.split('/').length), 0);
    const lowerBound = (key) => {
        let low = 0;
        let high = reversed.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((reversed[middle]?.key ?? '') < key)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    return {
        has: (path) => known.has(path),
        longestEnd(names) {
            let found = { names: 0, files: [] };
            for (let count = 1; count <= Math.min(names.length, deepest); count++) {
                const key = reversedKey(names.slice(-count));
                const from = lowerBound(key);
                if (!reversed[from]?.key.startsWith(key))
                    break;
                const to = lowerBound(`${key.slice(0, -1)}0`);
                const some = reversed.slice(from, Math.min(to, from + MAX_FILES));
                found = { names: count, files: some.map(({ path }) => path).sort() };
            }
            return found;
        },
    };
}
function reversedKey(names) {
    return [...names].reverse().join('/').concat('/');
}

;// CONCATENATED MODULE: ./packages/checkout/lib/places.js
function withSlashes(path) {
    return path.replace(/^file:\/\/(?=\/)/, '').replaceAll('\\', '/');
}
function isAbsolutePath(path) {
    return /^(?:\/|[A-Za-z]:\/)/.test(path);
}
function placeOf(path, workspace) {
    const { names, leadsOut } = namesOf(path);
    if (!isAbsolutePath(path))
        return { start: leadsOut ? 'elsewhere' : 'repository', names };
    const ours = namesOf(withSlashes(workspace)).names;
    const isInside = !leadsOut && ours.every((name, at) => isSameName(name, names[at]));
    return isInside
        ? { start: 'repository', names: names.slice(ours.length) }
        : { start: 'elsewhere', names };
}
function isBelow(file, folder) {
    if (folder.start === 'elsewhere')
        return false;
    return folder.names.length === 0 || file.startsWith(`${folder.names.join('/')}/`);
}
function namesOf(path) {
    const names = [];
    let leadsOut = false;
    for (const name of path.split('/')) {
        if (name === '..')
            leadsOut = names.pop() === undefined || leadsOut;
        else if (name !== '' && name !== '.')
            names.push(name);
    }
    return { names, leadsOut };
}
function isSameName(one, other) {
    return one === other || (/^[A-Za-z]:$/.test(one) && one.toLowerCase() === other?.toLowerCase());
}

;// CONCATENATED MODULE: ./packages/checkout/lib/paths.js


const MISSING = { kind: 'missing' };
const MAX_PATH_LENGTH = 32_768;
const THIRD_PARTY = new Set(['site-packages', 'dist-packages', 'node_modules', '.cargo', 'vendor']);
const MAX_FOREIGN_ROOTS = 5;
function resolvePaths(reported, context) {
    const index = indexOf(context.files);
    const ends = [];
    const resolve = resolver(index, context, (end) => ends.push(end));
    const known = new Map([...new Set(reported)].map((path) => [path, resolve(path)]));
    const roots = foreignRoots(ends);
    for (const [path, { kind }] of known) {
        const found = kind === 'found' ? undefined : belowForeignRoot(path, roots, index, context);
        if (found)
            known.set(path, found);
    }
    return reported.map((path) => known.get(path) ?? MISSING);
}
const indexes = new WeakMap();
function indexOf(files) {
    if ('has' in files)
        return files;
    const index = indexes.get(files) ?? indexFiles(files);
    indexes.set(files, index);
    return index;
}
function resolver(index, context, learn) {
    const { sources = [], sourceRoots = [], modulePrefixes = [] } = context;
    const roots = sourceRoots.map((root) => placeOf(withSlashes(root), context.workspace));
    const modules = [...modulePrefixes].sort(([a], [b]) => b.length - a.length);
    const isFile = (path) => index.has(path);
    return (reported) => {
        if (reported === '' || reported.length > MAX_PATH_LENGTH)
            return MISSING;
        const path = index.has(reported) ? reported : withSlashes(reported);
        const place = placeOf(path, context.workspace);
        const below = isAbsolutePath(path)
            ? []
            : sources.map((source) => placeOf(`${withSlashes(source)}/${path}`, context.workspace));
        const exact = answer(inRepository(below)) ?? answer(inRepository([place]));
        if (exact)
            return exact;
        const isOurs = place.start === 'repository';
        if (isAbsolutePath(path) && isOurs)
            return MISSING;
        return (bySourceRoot(place) ??
            byModule(path) ??
            byEnd(below.filter(({ start }) => start === 'elsewhere')) ??
            byEnd([place]) ??
            MISSING);
    };
    function inRepository(places) {
        const inside = places.filter(({ start }) => start === 'repository');
        return inside.map(({ names }) => names.join('/')).filter(isFile);
    }
    function bySourceRoot({ start, names }) {
        const paths = roots.map((root) => {
            if (root.start === 'repository')
                return [...root.names, ...names].join('/');
            const isThere = start === 'elsewhere' && root.names.every((name, at) => name === names[at]);
            return isThere ? names.slice(root.names.length).join('/') : '';
        });
        return answer(paths.filter(isFile));
    }
    function byModule(path) {
        const [longest] = modules.find(([prefix]) => path.startsWith(`${prefix}/`)) ?? [];
        if (longest === undefined)
            return undefined;
        const folders = modules.filter(([prefix]) => prefix === longest).map(([, folder]) => folder);
        const places = folders.map((folder) => placeOf(`${folder || '.'}${path.slice(longest.length)}`, context.workspace));
        return answer(inRepository(places)) ?? MISSING;
    }
    function byEnd(places) {
        const ends = places.map((place) => ({ place, ...index.longestEnd(place.names) }));
        for (const { place, names, files } of ends) {
            const [file = ''] = files;
            const isWhole = files.length === 1 && file.split('/').length === names;
            const root = place.names.slice(0, place.names.length - names);
            if (isWhole && place.start === 'elsewhere' && !isThirdParty(root)) {
                learn({ root: root.join('/'), file });
            }
        }
        const evident = ends.filter(({ place, names }) => isEvidence(place, names));
        const most = evident.reduce((longest, { names }) => Math.max(longest, names), 0);
        const files = evident.filter(({ names }) => names === most).flatMap((end) => end.files);
        const preferred = files.filter((file) => roots.some((root) => isBelow(file, root)));
        return answer(preferred.length > 0 ? preferred : files);
    }
}
function isEvidence({ start, names }, common) {
    if (common === 0 || isThirdParty(names.slice(0, names.length - common)))
        return false;
    return common >= 2 || (start === 'repository' && names.length === 1);
}
function isThirdParty(folders) {
    return folders.some((name) => THIRD_PARTY.has(name));
}
function foreignRoots(ends) {
    const rootsOf = (some) => [...new Set(some.map(({ root }) => root))];
    const strong = rootsOf(ends.filter(({ file }) => file.includes('/')));
    if (strong.length > 0)
        return strong.length <= MAX_FOREIGN_ROOTS ? strong : [];
    const weak = rootsOf(ends);
    return weak.length === 1 ? weak : [];
}
function belowForeignRoot(reported, roots, index, { workspace }) {
    const place = placeOf(withSlashes(reported), workspace);
    if (place.start !== 'elsewhere')
        return undefined;
    const path = place.names.join('/');
    const below = roots.filter((root) => root !== '' && path.startsWith(`${root}/`));
    const files = below.map((root) => path.slice(root.length + 1)).filter((file) => index.has(file));
    const found = answer(files);
    return found?.kind === 'found' ? found : undefined;
}
function answer(paths) {
    const [path, ...others] = [...new Set(paths)].sort();
    if (path === undefined)
        return undefined;
    return others.length === 0
        ? { kind: 'found', path }
        : { kind: 'ambiguous', candidates: [path, ...others] };
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/findings/locate.js



async function openRepository(workspace, environment) {
    try {
        const checkout = await openCheckout(workspace, environment);
        const paths = await listFiles(checkout, { untracked: true });
        return { root: checkout.root, checkout, problem: undefined, paths, files: indexFiles(paths) };
    }
    catch (error) {
        if (!(error instanceof CheckoutProblem))
            throw error;
        if (error.kind !== 'not-a-repository' && error.kind !== 'no-git')
            throw error;
        const { files } = await findFiles(['**'], { root: workspace });
        const paths = files.map(({ name }) => name);
        return { root: workspace, checkout: undefined, problem: error, paths, files: indexFiles(paths) };
    }
}
function locate(findings, repository) {
    const keyOf = ({ place }) => place.paths.join('\0');
    const lists = new Map(findings.map((finding) => [keyOf(finding), finding.place.paths]));
    const places = new Map();
    for (const [key, paths] of lists) {
        const path = exactFile(paths, repository);
        if (path !== undefined)
            places.set(key, { path, isResolved: true });
    }
    const lost = [...lists].filter(([key]) => !places.has(key));
    const similarFile = similarTo(lost.flatMap(([, paths]) => paths), repository);
    for (const [key, paths] of lost) {
        const [own] = paths.flatMap((path) => belowRoot(path, repository.root));
        const path = own === undefined ? similarFile(paths) : undefined;
        const reported = own ?? paths.flatMap(meanings)[0] ?? '';
        places.set(key, { path: path ?? reported, isResolved: path !== undefined });
    }
    return findings.map((finding) => {
        const { path = '', isResolved = false } = places.get(keyOf(finding)) ?? {};
        const { startLine, endLine } = finding.place;
        return { finding, path, isResolved, line: startLine, endLine };
    });
}
function exactFile(paths, { root, files }) {
    const own = paths.flatMap((path) => belowRoot(path, root));
    return [...own, ...paths.flatMap(meanings)].find((path) => files.has(path));
}
function similarTo(reported, { root, files }) {
    const asked = [...new Set(reported.flatMap(meanings))];
    const answers = resolvePaths(asked, { files, workspace: root });
    const known = new Map(asked.map((path, index) => [path, answers[index]]));
    return (paths) => {
        for (const path of paths.flatMap(meanings)) {
            const answer = known.get(path);
            if (answer?.kind === 'found')
                return answer.path;
        }
        return undefined;
    };
}
const inContainer = '/github/workspace';
function belowRoot(path, root) {
    const file = external_node_path_.posix.normalize(locate_slashed(path));
    return [locate_slashed(root), inContainer].flatMap((base) => file.startsWith(`${base}/`) ? [file.slice(base.length + 1)] : []);
}
const locate_slashed = (path) => path.replaceAll('\\', '/').replace(/^[a-z](?=:\/)/, (drive) => drive.toUpperCase());
function meanings(path) {
    const relative = path.replace(/^(?:\.?[/\\])+/, '');
    return relative === path ? [path] : [relative, path];
}
const maxShown = 5;
function locationNotes(located) {
    const lost = located.filter(({ isResolved }) => !isResolved);
    if (lost.length === 0)
        return [];
    const paths = [...new Set(lost.map(({ path }) => path || '(no path)'))];
    const more = paths.length > maxShown ? ` and ${paths.length - maxShown} more` : '';
    return [
        `${lost.length} of ${located.length} findings are in files that are not in the repository, or could be several of them: ${paths.slice(0, maxShown).join(', ')}${more}. They count, but no scope that names paths holds for them. Let Checkov run in the repository's root: checkov -d .`,
    ];
}

var judge = __nccwpck_require__(4838);
var policy_policy = __nccwpck_require__(7961);
var severity_levels = __nccwpck_require__(5862);
var table = __nccwpck_require__(4917);
;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/gate/scan-health.js



const fewPercent = 5;
const maxFiles = 5;
function scanHealth(reports, { allowEmpty, parseErrors, profile, tiers, hasLimits }) {
    const health = { failures: [], warnings: [] };
    if (!reports.some(hasChecks)) {
        const names = reports.map(({ file }) => file).join(', ') || 'no report';
        const what = `nothing was scanned: there is no check in ${names}`;
        if (allowEmpty)
            health.warnings.push(`${what} (allow-empty accepts that)`);
        else
            health.failures.push(`${what}. ${cureOf(reports)}, or set ${whereMeant}`);
    }
    for (const { file, faults } of reports) {
        for (const fault of faults)
            health.failures.push(`${file}: ${fault}`);
    }
    const unread = unreadFiles(reports);
    if (unread && parseErrors === 'block') {
        health.failures.push(`${unread}. What is in them was not checked: mend or exclude them (--skip-path), or set parse-errors: warn`);
    }
    else if (unread && parseErrors === 'warn') {
        health.warnings.push(`${unread}. What is in them was not checked`);
    }
    const hollow = hollowTier(tiers.blockOn, profile);
    if (hollow && !hasLimits)
        health.warnings.push(hollow);
    return health;
}
const whereMeant = 'allow-empty: true where that is meant';
function cureOf(reports) {
    const isSilent = reports.some(({ checks }) => checks === undefined);
    return isSilent
        ? 'This format does not say what passed, so nothing shows that anything was checked: give the JSON report as well'
        : 'Checkov says so, too, where its folder does not exist or holds no file that it knows; look at -d and --framework';
}
const hasChecks = ({ checks, findings }) => (checks ?? findings.length) > 0;
function unreadFiles(reports) {
    const files = [...new Set(reports.flatMap(({ parsingErrors }) => parsingErrors.files))];
    const unnamed = reports.map(({ parsingErrors }) => parsingErrors.count);
    const count = Math.max(files.length, ...unnamed);
    if (count === 0)
        return '';
    const shown = files.slice(0, maxFiles).join(', ');
    const more = files.length > maxFiles ? ' …' : '';
    return `Checkov could not read ${count} ${count === 1 ? 'file' : 'files'}${shown && `: ${shown}${more}`}`;
}
function hollowTier(blockOn, profile) {
    if (blockOn === policy_policy/* noTier */.OD)
        return 'block-on is none, so no severity blocks';
    const blocking = (0,table/* countRated */.Cj)(profile, (severity) => (0,severity_levels/* isAtLeast */.du)(severity, blockOn));
    const all = (0,table/* countRated */.Cj)(profile, () => true);
    if (blocking >= (all * fewPercent) / 100)
        return '';
    return `block-on: ${blockOn} blocks ${blocking} of the ${all} checks that the ${profile} profile rates, so next to nothing; HIGH, or severity-profile: strict, is what most gates mean`;
}

var did_you_mean = __nccwpck_require__(6806);
;// CONCATENATED MODULE: ./packages/action-kit/lib/input-values.js



const UNITS = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000],
    ['ms', 1],
];
const UNIT_NAMES = { h: 'hours', m: 'minutes', s: 'seconds', ms: 'milliseconds' };
const DURATION = new RegExp(`^${UNITS.map(([unit]) => `(?:(\\d+(?:\\.\\d+)?)${unit})?`).join('')}$`);
const DECIMAL = /^[+-]?\d+(\.\d+)?$/;
const input_values_NEWLINE = /\r\n|\r|\n/;
const BOOLEANS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
function input_values_quoted(text) {
    return `"${(0,safe_text/* safeText */.Hk)(text, { maxLength: 80 }).replaceAll('\n', '\\n')}"`;
}
function parseBoolean(text) {
    const value = BOOLEANS.get(text);
    if (value !== undefined)
        return value;
    throw new errors/* UserError */.yo(`${input_values_quoted(text)} is not a boolean; write true or false`);
}
function parseInteger(text, range = {}) {
    if (!/^[+-]?\d+$/.test(text) || !Number.isSafeInteger(Number(text))) {
        throw new errors/* UserError */.yo(`${input_values_quoted(text)} is not a whole number${valid(range)}`);
    }
    return inRange(Number(text), text, range);
}
function parseNumber(text, range = {}) {
    if (!DECIMAL.test(text) || !Number.isFinite(Number(text))) {
        const hint = /^[+-]?\d+,\d+$/.test(text) ? ' with a decimal point' : '';
        throw new errors/* UserError */.yo(`${input_values_quoted(text)} is not a number${hint}${valid(range)}`);
    }
    return inRange(Number(text), text, range);
}
function parsePercent(text, range = {}) {
    const limits = { min: 0, max: 100, ...range };
    const number = text.replace(/\s*%$/, '');
    if (!DECIMAL.test(number)) {
        throw new errors/* UserError */.yo(`${input_values_quoted(text)} is not a percentage such as 80, 80% or 79.5${valid(limits)}`);
    }
    return inRange(Number(number), text, limits);
}
function parseDuration(text, { unit, ...range } = {}) {
    const compact = text.toLowerCase().replace(/\s+/g, '');
    const amounts = DURATION.exec(unit && /^[\d.]+$/.test(compact) ? compact + unit : compact);
    if (!compact || !amounts) {
        const alone = unit ? `, or a number for ${UNIT_NAMES[unit]}` : '';
        throw new errors/* UserError */.yo(`${input_values_quoted(text)} is not a duration; write 90s, 5m or 1h30m${alone}`);
    }
    const total = UNITS.reduce((sum, [, ms], index) => sum + Number(amounts[index + 1] ?? 0) * ms, 0);
    return inRange(Math.round(total), text, range, inWords);
}
function parseChoice(text, values) {
    const value = choiceOf(text, values);
    if (value === undefined)
        throw new errors/* UserError */.yo(notAChoice(text, values));
    return value;
}
function parseChoices(text, values) {
    const chosen = new Set();
    const problems = [];
    for (const part of text.split(/[,\n]/)) {
        const word = part.trim();
        const value = choiceOf(word, values);
        if (value !== undefined)
            chosen.add(value);
        else if (word)
            problems.push(notAChoice(word, values));
    }
    if (chosen.size === 0 && problems.length === 0)
        problems.push(notAChoice(text, values));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return [...chosen];
}
function choiceOf(word, values) {
    return values.find((known) => known.toLowerCase() === word.toLowerCase());
}
function notAChoice(word, values) {
    return `${input_values_quoted(word)} is not one of ${values.join(', ')}${(0,did_you_mean/* didYouMeanHint */.p)(word, values)}`;
}
function parseLines(text) {
    return text
        .split(input_values_NEWLINE)
        .map((line) => line.trim())
        .filter(Boolean);
}
function parseKeyValues(text) {
    const pairs = [];
    const problems = [];
    for (const [index, line] of text.split(input_values_NEWLINE).entries()) {
        const pair = line.trim();
        if (!pair)
            continue;
        const at = pair.indexOf('=');
        const key = pair.slice(0, Math.max(0, at)).trim();
        if (key) {
            pairs.push([key, pair.slice(at + 1)]);
            continue;
        }
        const lack = at < 0 ? 'no "="' : 'nothing before its "="';
        problems.push(`line ${index + 1} has ${lack}; write KEY=value`);
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return pairs;
}
function inRange(value, text, { min = -Infinity, max = Infinity }, show = String) {
    if (value < min)
        throw new errors/* UserError */.yo(`${input_values_quoted(text)} is too small; the least is ${show(min)}`);
    if (value > max)
        throw new errors/* UserError */.yo(`${input_values_quoted(text)} is too large; the most is ${show(max)}`);
    return value;
}
function valid({ min, max }) {
    if (min !== undefined && max !== undefined)
        return `; write one from ${min} to ${max}`;
    if (min !== undefined)
        return `; write one of at least ${min}`;
    return max === undefined ? '' : `; write one of at most ${max}`;
}
function inWords(ms) {
    const [unit, size] = UNITS.find(([, unitMs]) => ms >= unitMs && ms % unitMs === 0) ?? ['ms', 1];
    return `${ms / size}${unit}`;
}

var secrets = __nccwpck_require__(1872);
;// CONCATENATED MODULE: ./packages/action-kit/lib/inputs.js






const PREFIX = 'INPUT_';
function readInputs(define, env = process.env) {
    const texts = givenInputs(env);
    const { reader, problems, descriptions } = createReader(texts, env);
    let inputs;
    try {
        inputs = define(reader);
        problems.push(...unknownInputs(texts.keys(), [...descriptions.keys()]));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            problems.push(...error.problems);
        else if (problems.length === 0)
            throw error;
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo([...new Set(problems)]);
    return inputs;
}
function unknownInputs(variables, known) {
    const knownVariables = new Set(known.map(environmentName));
    const unknown = [...variables].filter((variable) => !knownVariables.has(variable));
    return unknown.map((variable) => {
        const name = variable.slice(PREFIX.length).toLowerCase();
        const hint = (0,did_you_mean/* didYouMeanHint */.p)(name, known) || `; the inputs are ${[...known].sort().join(', ')}`;
        return `unknown input ${input_values_quoted(name)}${hint}`;
    });
}
function describeInputs(define) {
    const { reader, descriptions } = createReader(new Map(), {});
    try {
        define(reader);
    }
    catch (error) {
        if (error instanceof UserError)
            return [...descriptions.values()];
        throw new Error('The inputs cannot be described: reading them fails when none is given', {
            cause: error,
        });
    }
    return [...descriptions.values()];
}
function environmentName(input) {
    return PREFIX + input.replaceAll(' ', '_').toUpperCase();
}
function givenInputs(env) {
    const inputs = new Map();
    for (const [key, value] of Object.entries(env)) {
        const name = key.toUpperCase();
        if (name.startsWith(PREFIX))
            inputs.set(name, value?.trim() ?? '');
    }
    return inputs;
}
function createReader(texts, env) {
    const descriptions = new Map();
    const problems = [];
    const textOf = (name) => texts.get(environmentName(name)) ?? '';
    function read(description, options, standIn, parse) {
        const { name } = description;
        const required = options?.required ?? false;
        const fallback = options?.default === undefined ? {} : { default: options.default };
        descriptions.set(name, { ...description, required, ...fallback });
        const text = textOf(name);
        if (!text && required)
            problems.push(`${name}: it is required, but missing or empty`);
        if (!text)
            return required ? standIn : options?.default;
        return checked(name, standIn, () => parse(text));
    }
    function checked(name, standIn, work) {
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(...error.problems.map((problem) => `${name}: ${problem}`));
            return standIn;
        }
    }
    function reading(kind, standIn, parse) {
        const readOne = (name, options = {}) => read({ name, kind }, options, standIn, (text) => parse(text, options));
        return readOne; // read() keeps the promise of the overloads: it returns undefined for NotGiven only
    }
    const readPath = reading('path', '', (text) => text);
    const numberStandIn = Number.NaN; // compares false with everything, so it makes no cross-field mistakes of its own
    const reader = {
        text: reading('text', '', (text) => text),
        boolean: reading('boolean', false, parseBoolean),
        integer: reading('integer', numberStandIn, parseInteger),
        number: reading('number', numberStandIn, parseNumber),
        percent: reading('percent', numberStandIn, parsePercent),
        duration: reading('duration', numberStandIn, parseDuration),
        secret: reading('secret', '', (text) => {
            (0,secrets/* registerSecret */.cl)(text);
            return text;
        }),
        path: ((name, options) => {
            const text = readPath(name, options); // may be the default: that is looked for as well
            return text && checked(name, '', () => workspacePath(text, options ?? {}, env));
        }),
        choice: (name, values, options) => read({ name, kind: 'choice', values }, options, values[0], (text) => parseChoice(text, values)),
        choices: (name, values, options) => [
            ...(read({ name, kind: 'choices', values }, options, [], (text) => parseChoices(text, values)) ?? []),
        ],
        lines: (name, options) => read({ name, kind: 'lines' }, options, [], parseLines) ?? [],
        keyValues: (name, options) => read({ name, kind: 'key-values' }, options, [], parseKeyValues) ?? [],
        structured: (name, parse, options) => read({ name, kind: 'structured' }, options, undefined, parse),
        unsupported(name, why) {
            descriptions.set(name, { name, kind: 'unsupported', required: false });
            if (textOf(name))
                problems.push(`${name}: it is not supported: ${why}`);
        },
        isGiven: (name) => textOf(name) !== '',
        problem: (message) => void problems.push(message),
    };
    return { reader, problems, descriptions };
}
function workspacePath(text, { mustBe }, env) {
    if (text.includes('\0'))
        throw new errors/* UserError */.yo(`${input_values_quoted(text)} is not a path`);
    const path = (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE || '.', text);
    if (!mustBe)
        return path;
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!found) {
        throw new errors/* UserError */.yo(`there is no ${mustBe} ${path}; does an earlier step check it out or write it?`);
    }
    if (mustBe === 'file' ? !found.isFile() : !found.isDirectory()) {
        throw new errors/* UserError */.yo(`${path} is not a ${mustBe}`);
    }
    return path;
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/argument-words.js

function argumentWords(text) {
    const words = [];
    let word;
    let quote = '';
    for (const sign of text) {
        if (quote !== '') {
            if (sign === quote)
                quote = '';
            else
                word += sign;
        }
        else if (sign === '"' || sign === "'") {
            quote = sign;
            word ??= '';
        }
        else if (/\s/.test(sign)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else {
            word = (word ?? '') + sign;
        }
    }
    if (quote !== '')
        throw new errors/* UserError */.yo(`a quote (${quote}) is not closed`);
    if (word !== undefined)
        words.push(word);
    return words;
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/inputs.js




const ownArguments = /^(-d|--directory|-f|--file|-o|--output|--output-file-path|--framework|--no-fail-on-crash)(=|$)/;
const inputs_readInputs = (env) => readInputs(defineInputs, env);
function defineInputs(input) {
    const profile = input.choice('severity-profile', ['vendor', 'strict'], { default: 'vendor' });
    const levels = [...severity_levels/* severities */.gO, policy_policy/* noTier */.OD];
    const wantsComment = input.boolean('comment', { default: false });
    const comment = { id: readCommentId(input), token: input.secret('github-token') };
    const inputs = {
        source: readSource(input),
        policy: input.path('policy', { mustBe: 'file' }),
        profile,
        unknown: input.choice('unknown-severity', ['block', 'warn', 'log']) ??
            (profile === 'strict' ? 'block' : 'warn'),
        tiers: {
            blockOn: input.choice('block-on', levels, { default: 'HIGH' }),
            warnOn: input.choice('warn-on', levels, { default: 'MEDIUM' }),
            logOn: input.choice('log-on', levels, { default: 'INFO' }),
        },
        limits: readLimits(input),
        allowEmpty: input.boolean('allow-empty', { default: false }),
        parseErrors: input.choice('parse-errors', ['block', 'warn', 'ignore'], { default: 'block' }),
        baseline: input.path('baseline', { mustBe: 'file' }),
        writeBaseline: input.path('write-baseline'),
        changedOnly: input.choice('changed-only', ['off', 'files', 'lines'], { default: 'off' }),
        baseRef: input.text('base-ref'),
        reportOnly: input.boolean('report-only', { default: false }),
        annotations: input.boolean('annotations', { default: true }),
        sarifFile: input.path('sarif-file'),
        comment: wantsComment ? comment : undefined,
    };
    if (inputs.baseRef && inputs.changedOnly === 'off') {
        input.problem('base-ref: nothing asks for it; changed-only does');
    }
    return inputs;
}
function readSource(input) {
    const globs = input.lines('reports');
    const directory = input.path('directory', { mustBe: 'directory' });
    const options = {
        frameworks: input.lines('framework').flatMap((line) => line.split(/[\s,]+/).filter(Boolean)),
        arguments: argumentsOf(input),
        version: input.text('checkov-version'),
    };
    if (input.isGiven('directory')) {
        if (globs.length > 0) {
            input.problem('reports and directory are given: read reports, or run Checkov on a directory?');
        }
        const own = options.arguments.find((argument) => ownArguments.test(argument));
        if (own) {
            input.problem(`checkov-args: ${own} is said by this action itself; give directory and framework`);
        }
        return { kind: 'checkov', directory: directory ?? '', ...options };
    }
    for (const name of ['framework', 'checkov-args', 'checkov-version']) {
        if (input.isGiven(name))
            input.problem(`${name}: it is for running Checkov on a directory`);
    }
    if (globs.every((glob) => glob.startsWith('!'))) {
        input.problem("one of reports and directory is required: Checkov's reports, as paths or globs, one a line, or the directory to run Checkov on");
    }
    return { kind: 'reports', globs };
}
function argumentsOf(input) {
    try {
        return argumentWords(input.text('checkov-args', { default: '' }));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        input.problem(`checkov-args: ${error.message}`);
        return [];
    }
}
function readLimits(input) {
    const limits = {};
    for (const severity of severity_levels/* severities */.gO) {
        const limit = input.integer(`max-${severity.toLowerCase()}`, { min: 0 });
        if (limit !== undefined)
            limits[severity] = limit;
    }
    return limits;
}
const defaultCommentId = 'checkov';
function readCommentId(input) {
    const id = input.text('comment-id', { default: defaultCommentId });
    if (!/^[\w][\w.-]{0,99}$/.test(id)) {
        input.problem('comment-id: it may have letters, digits, "-", "_" and "." only');
    }
    return id;
}

var policy_scope = __nccwpck_require__(1180);
;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/policy/unused-rules.js

function unusedRules({ rules, severities }, file, paths) {
    const scopes = [
        ...rules.map((rule) => ({ ...rule, what: `The rule "${rule.name}"` })),
        ...severities.map(({ scope, line }) => ({
            paths: scope.paths,
            line,
            what: `The severity of ${scope.checks.join(', ')}`,
        })),
    ];
    return scopes
        .filter((scope) => scope.paths.length > 0 && !paths.some((0,policy_scope/* pathMatcher */.kZ)(scope.paths)))
        .map(({ paths: globs, line, what }) => `${what} (${file}, line ${line}) is for files that are not there: ${globs.join(', ')}. All below a folder is folder/**`);
}

var lib_report = __nccwpck_require__(1277);
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/action-kit/lib/runner-temp.js

const runnerTemp = () => process.env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/run-checkov.js





const install = 'install it in a step before this one: `pip install checkov==3.3.13` (after actions/setup-python)';
const keptLines = 20;
const keptCharacters = 500;
const complaint = 'checkov: error: ';
const isProgress = /^\s*\[ .+ framework \]: +\d+%/;
async function runCheckov({ directory, frameworks, arguments: more, version }, workspace, log) {
    const installed = await installedVersion(workspace);
    if (version && installed !== version) {
        throw new errors/* UserError */.yo(`checkov-version: ${version} is asked for, but ${installed} is installed; ${install.replace('3.3.13', version)}`);
    }
    const folder = (0,external_node_path_.join)(runnerTemp(), `checkov-${(0,external_node_crypto_.randomUUID)()}`);
    const parameters = [
        ...['--directory', (0,external_node_path_.relative)(workspace, directory) || '.'],
        ...frameworks.flatMap((framework) => ['--framework', framework]),
        ...['--output', 'json', '--output-file-path', folder, '--compact'],
        ...more,
    ];
    log.info(`Running checkov ${installed}: ${parameters.join(' ')}`);
    const said = [];
    const exitCode = await (0,exec/* exec */.m)('checkov', parameters, {
        cwd: workspace,
        silent: true,
        ignoreReturnCode: true,
        listeners: {
            errline: (line) => {
                if (isProgress.test(line) || line.trim() === '')
                    return;
                said.push(line.slice(0, keptCharacters));
                if (said.length > keptLines)
                    said.shift();
            },
        },
    });
    const words = said.slice(Math.max(0, said.findLastIndex((line) => line.startsWith(complaint))));
    const itsWords = words.length > 0 ? `. Its last words:\n${words.join('\n')}` : '; it said nothing';
    if (exitCode === null) {
        throw new errors/* UserError */.yo(`checkov was killed, as happens when memory runs out${itsWords}`);
    }
    if (exitCode !== 0 && exitCode !== 1)
        throw new errors/* UserError */.yo(`checkov ended with ${exitCode}${itsWords}`);
    const report = (0,external_node_path_.join)(folder, 'results_json.json');
    if (!(0,external_node_fs_.existsSync)(report)) {
        throw new errors/* UserError */.yo(`checkov ended with ${exitCode}, but wrote no report${itsWords}`);
    }
    return report;
}
async function installedVersion(cwd) {
    const options = { cwd, silent: true, ignoreReturnCode: true };
    let output;
    try {
        output = await (0,exec/* getExecOutput */.H)('checkov', ['--version'], options);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`directory is given, but checkov is not installed here; ${install}`, {
            cause,
        });
    }
    const { exitCode, stdout, stderr } = output;
    const version = /^\d+\.\d+\.\d+\S*$/m.exec(stdout.trim())?.[0];
    if (exitCode === 0 && version)
        return version;
    const itsWords = (stderr.trim() || stdout.trim()).split('\n').slice(-keptLines).join('\n');
    throw new errors/* UserError */.yo(`directory is given, but the checkov that is installed here does not run: \`checkov --version\` ended with ${exitCode}: ${itsWords || 'it said nothing'}`);
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/markdown.js

const NO_LINK = '&#8203;';
function escapeMarkdown(text) {
    return (trimmedLines((0,safe_text/* showInvisible */.jQ)(text.replaceAll('\r\n', '\n')))
        .replaceAll('&', '&amp;')
        .replace(/[\\`*_[\]|~#]/g, '\\$&')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('$', '<span>$</span>')
        .replaceAll('@', `@${NO_LINK}`)
        .replace(/(\\#|\bGH-)(?=\d)/gi, `$1${NO_LINK}`)
        .replaceAll('://', '&#58;//')
        .replace(/\bwww\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`)
        .replace(/^[-+=](?=[-=\s]|$)/, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
        .replaceAll('\n', '<br>'));
}
function code(text) {
    if (text === '')
        return '';
    const plain = /^[^\s`|]+(?: [^\s`|]+)*$/.test(text) && (0,safe_text/* showInvisible */.jQ)(text) === text;
    return plain ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
function codeBlock(text, language = '') {
    const content = showInvisible(text.replaceAll('\r\n', '\n')).trimEnd();
    const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${content}\n${fence}`;
}
function markdown_link(markdown, url) {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    if (address?.protocol !== 'https:' && address?.protocol !== 'http:')
        return markdown;
    return `[${markdown}](<${address.href.replace(/[<>|\\]/g, (sign) => encodeURIComponent(sign))}>)`;
}
function markdown_table(headers, rows, alignments = []) {
    const marks = { left: ':---', right: '---:', center: ':---:' };
    const rule = headers.map((_, column) => marks[alignments[column] ?? 'left']);
    const lines = rows.map((row) => headers.map((_, column) => cell(String(row[column] ?? ''))));
    return [headers.map(cell), rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function details(title, body) {
    const escaped = (0,safe_text/* showInvisible */.jQ)(title)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/\s+/g, ' ')
        .trim();
    return `<details><summary>${escaped}</summary>\n\n${body.trim()}\n\n</details>`;
}
function cell(markdown) {
    const line = trimmedLines(markdown.replaceAll('\r', '\n')).replace(/\n+/g, '<br>');
    return line.replace(/\\.|[\\|]/gu, (sign) => (sign.length > 1 ? sign : `\\${sign}`));
}
function trimmedLines(text) {
    const lines = text.trim().split('\n');
    return lines.map((line) => line.trim()).join('\n');
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/say/annotations.js
const levels = { block: 'error', warn: 'warning', log: 'notice' };
const maxListed = 1000;
async function listFindings(log, findings, { annotations }) {
    const listed = findings.filter(({ state, tier }) => state === 'open' && tier !== 'count');
    if (listed.length === 0)
        return;
    const shown = listed.slice(0, maxListed);
    await log.group(`Findings (${listed.length})`, () => {
        for (const [tier, level] of Object.entries(levels)) {
            const some = shown.filter((one) => one.tier === tier);
            if (annotations && some.length > 0)
                log.annotate(level, some.map(annotationOf));
            if (!annotations)
                for (const one of some)
                    log.info(`${tier}: ${lineOf(one)}`);
        }
        if (listed.length > maxListed)
            log.info(`… and ${listed.length - maxListed} more in the report`);
    });
}
function lineOf(finding) {
    const { title, message } = annotationOf(finding);
    return finding.isResolved
        ? `${finding.path}:${finding.line}: ${title}: ${message}`
        : `${title}: ${message}`;
}
function annotationOf(finding) {
    const { severity, checkId, name, resource, note, advice, guideline, path, isResolved } = finding;
    const about = [name, resource && `(${resource})`, note && `- ${note}`].filter(Boolean).join(' ');
    const annotation = {
        title: `${severity ?? 'UNKNOWN'} ${checkId}`,
        message: [advice ? `${about}: ${advice}` : about, guideline].filter(Boolean).join('\n'),
    };
    return isResolved
        ? { ...annotation, file: path, startLine: finding.line, endLine: finding.endLine }
        : { ...annotation, message: `${path || '(no path)'}: ${annotation.message}` };
}

var markdown_limit = __nccwpck_require__(8350);
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
;// CONCATENATED MODULE: ./packages/action-kit/lib/proxy-agent.js

async function proxyAgent(url, environment) {
    const proxy = proxyFor(url, environment);
    if (!proxy)
        return undefined;
    const label = `the proxy ${proxy.host}`;
    const unreachable = (error) => {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        const message = `${label} cannot be reached: ${(0,errors/* errorMessage */.gJ)(error)}`;
        throw Object.assign(new Error(message, { cause: error }), code !== undefined && { code });
    };
    if (url.protocol === 'https:') {
        const { HttpsProxyAgent } = await __nccwpck_require__.e(/* import() */ 566).then(__nccwpck_require__.bind(__nccwpck_require__, 1566));
        class Tunnel extends HttpsProxyAgent {
            async connect(request, options) {
                let refusal;
                request.once('proxyConnect', ({ statusCode, statusText }) => {
                    if (statusCode !== 200)
                        refusal = `${statusCode} ${statusText}`;
                });
                const socket = await super.connect(request, options).catch(unreachable);
                if (refusal === undefined)
                    return socket;
                socket.destroy();
                throw new Error(`${label} does not lead to ${url.hostname}: ${refusal}`);
            }
        }
        return new Tunnel(proxy.href);
    }
    const { HttpProxyAgent } = await __nccwpck_require__.e(/* import() */ 947).then(__nccwpck_require__.bind(__nccwpck_require__, 8947));
    class Relay extends HttpProxyAgent {
        connect(request, options) {
            return super.connect(request, options).catch(unreachable);
        }
    }
    return new Relay(proxy.href);
}
function proxyFor(url, environment) {
    if (isExempt(url, variable(environment, 'no_proxy')?.value ?? ''))
        return undefined;
    const scheme = url.protocol.slice(0, -1);
    const named = variable(environment, `${scheme}_proxy`) ?? variable(environment, 'all_proxy');
    if (!named)
        return undefined;
    const text = /^[a-z][a-z\d+.-]*:\/\//i.test(named.value) ? named.value : `http://${named.value}`;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    if (proxy?.hostname && /^https?:$/.test(proxy.protocol))
        return proxy;
    throw new errors/* UserError */.yo(`${named.name} is not the URL of an HTTP proxy, such as http://proxy:3128`);
}
function variable(environment, name) {
    for (const spelling of [name, name.toUpperCase()]) {
        const value = environment[spelling]?.trim();
        if (value)
            return { name: spelling, value };
    }
    return undefined;
}
function isExempt({ hostname, port, protocol }, noProxy) {
    const host = hostname.toLowerCase().replace(/^\[|\]$/g, '');
    const portNumber = port || (protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
        .some((entry) => {
        const [, name = '', only] = /^(\[.*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
        const domain = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
        if (only !== undefined && only !== portNumber)
            return false;
        return name === '*' || (domain !== '' && (host === domain || host.endsWith(`.${domain}`)));
    });
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/github/exchange.js



const MAX_ANSWER_BYTES = 20 * 1024 * 1024;
async function exchange(request, options) {
    const { token, environment, timeoutMs, signal } = options;
    const { method, url, body } = request;
    const agent = await proxyAgent(url, environment);
    const content = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const timeout = AbortSignal.timeout(timeoutMs);
    const headers = {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'slipway',
        'x-github-api-version': '2022-11-28',
        ...(content && { 'content-type': 'application/json', 'content-length': content.length }),
    };
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            const late = timeout.aborted && !signal?.aborted;
            reject(late ? new Error(`no answer within ${timeoutMs / 1000} s`) : withCure(error));
        };
        const send = url.protocol === 'https:' ? external_node_https_namespaceObject.request : external_node_http_namespaceObject.request;
        const sent = send(url, {
            method,
            headers,
            agent: agent ?? false,
            signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        }, (response) => {
            const chunks = [];
            let bytes = 0;
            response.on('data', (chunk) => {
                bytes += chunk.length;
                chunks.push(chunk);
                if (bytes > MAX_ANSWER_BYTES) {
                    response.destroy(new Error(`the answer has more than ${MAX_ANSWER_BYTES} bytes`));
                }
            });
            response.on('error', fail);
            response.on('end', () => {
                const text = Buffer.concat(chunks).toString();
                resolve({
                    status: response.statusCode ?? 0,
                    headers: response.headers,
                    body: parsed(text),
                });
            });
        });
        sent.on('error', fail);
        sent.end(content);
    });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function withCure(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(code))
        return error;
    return new Error(`the server's certificate is not trusted (${code}); name the file of your own authority in the variable NODE_EXTRA_CA_CERTS`, { cause: error });
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/github/retry.js

const MAX_DELAY_MS = 60_000;
function isRetryable({ method }, outcome) {
    const isRepeatable = method !== 'POST';
    if ('error' in outcome)
        return isRepeatable && !(outcome.error instanceof errors/* UserError */.yo);
    if (outcome.status === 429 || outcome.status === 503)
        return true;
    if (outcome.status === 403)
        return outcome.headers['retry-after'] !== undefined;
    return isRepeatable && (outcome.status === 502 || outcome.status === 504);
}
function retryDelayMs(outcome, attempt, nowMs) {
    const asked = 'error' in outcome ? undefined : outcome.headers['retry-after'];
    const backoffMs = 1000 * 2 ** (attempt - 1);
    const delayMs = asked === undefined ? backoffMs : retryAfterMs(asked, nowMs);
    return delayMs <= MAX_DELAY_MS ? delayMs : undefined;
}
function retryAfterMs(text, nowMs) {
    const delayMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - nowMs;
    return Number.isNaN(delayMs) ? 1000 : Math.max(0, delayMs);
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/github/client.js





const MAX_ATTEMPTS = 4;
const MAX_PAGES = 100;
const MAX_REDIRECTS = 3;
const TIMEOUT_MS = 30_000;
function githubClient(options) {
    const { token, environment, clock = systemClock, signal, timeoutMs = TIMEOUT_MS } = options;
    const api = apiOf(options.apiUrl);
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new GitHubProblem('The token is empty or holds a character that no token has');
    }
    (0,secrets/* registerSecret */.cl)(token);
    async function ask(request) {
        let url = request.url;
        for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            const answer = await askAgain({ ...request, url });
            const { location } = answer.headers;
            if (answer.status < 300 || answer.status > 399 || !location)
                return answer;
            url = sameServer(location, url);
        }
        throw new GitHubProblem(`${request.method} ${request.url.pathname}: too many redirects`);
    }
    async function askAgain(request) {
        for (let attempt = 1;; attempt++) {
            signal?.throwIfAborted();
            const outcome = await exchange(request, { token, environment, timeoutMs, signal }).catch((error) => {
                signal?.throwIfAborted();
                return { error };
            });
            const delayMs = attempt < MAX_ATTEMPTS && isRetryable(request, outcome)
                ? retryDelayMs(outcome, attempt, clock.now())
                : undefined;
            if (delayMs !== undefined)
                await clock.sleep(delayMs, signal);
            else if (!('error' in outcome))
                return outcome;
            else {
                const place = `${request.method} ${request.url.origin}${request.url.pathname}`;
                throw new GitHubProblem(`${place}: ${(0,errors/* errorMessage */.gJ)(outcome.error)}`, undefined, {
                    cause: outcome.error,
                });
            }
        }
    }
    async function answered(method, url, body) {
        const answer = await ask({ method, url, body });
        if (answer.status >= 200 && answer.status < 300)
            return answer;
        throw problemOf(method, url, answer);
    }
    return {
        async request(method, path, body) {
            const { status, body: result } = await answered(method, urlOf(api, path), body);
            return { status, body: result };
        },
        async *pages(path) {
            let url = urlOf(api, path);
            for (let page = 1; page <= MAX_PAGES; page++) {
                const answer = await answered('GET', url);
                if (!Array.isArray(answer.body)) {
                    throw new GitHubProblem(`GET ${url.pathname}: the answer is not a list`, answer.status);
                }
                yield* answer.body;
                const next = nextPage(answer.headers.link);
                if (next === undefined)
                    return;
                url = sameServer(next, url);
            }
            throw new GitHubProblem(`GET ${url.pathname}: more than ${MAX_PAGES} pages`);
        },
    };
}
const systemClock = {
    now: () => Date.now(),
    sleep: (durationMs, signal) => new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, durationMs);
        signal?.addEventListener('abort', stop, { once: true });
    }),
};
function apiOf(apiUrl) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return url;
    throw new GitHubProblem(`"${apiUrl}" is not the URL of GitHub's API, such as https://api.github.com`);
}
function urlOf(api, path) {
    return new URL(api.href.replace(/\/+$/, '') + path);
}
function sameServer(address, from) {
    const url = URL.canParse(address, from.href) ? new URL(address, from) : undefined;
    if (url?.origin === from.origin)
        return url;
    throw new GitHubProblem(`${from.pathname}: the answer leads to another server, which is not followed`);
}
function nextPage(link) {
    const links = [link].flat().join(',');
    return /<([^<>]*)>[^<>,]*;\s*rel="?next"?/.exec(links)?.[1];
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/github/repository-path.js

function repositoryPath(repository) {
    if (/^[\w.-]+\/[\w.-]+$/.test(repository) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(repository)) {
        return `/repos/${repository}`;
    }
    throw new GitHubProblem(`"${repository}" is not the name of a repository, such as owner/name`);
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/github/comment.js




const MAX_COMMENT_LENGTH = 65_536;
async function upsertComment(client, comment) {
    const marker = markerOf(comment);
    const room = MAX_COMMENT_LENGTH - marker.length - 1;
    const body = `${marker}\n${(0,markdown_limit/* limitMarkdown */.Z)((0,secrets/* redact */.E$)(comment.body), room)}`;
    const issues = `${repositoryPath(comment.repository)}/issues`;
    const comments = `${issues}/${comment.number}/comments`;
    return comment_withCure(async () => {
        for (const own of await ownComments(client, comments, marker)) {
            if (isSame(own.body, body))
                return { kind: 'unchanged', url: own.url };
            const updated = await update(client, `${issues}/comments/${own.id}`, body);
            if (updated)
                return { kind: 'updated', url: own.url };
        }
        return { kind: 'created', url: await create(client, comments, marker, body) };
    });
}
function markerOf({ action, id }) {
    const escaped = encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
    return `<!-- slipway:${action}:${escaped} -->`;
}
async function ownComments(client, comments, marker) {
    const marked = [];
    for await (const item of client.pages(`${comments}?per_page=100`)) {
        const found = readComment(item);
        if (found && firstLine(found.body) === marker)
            marked.push(found);
    }
    if (marked.length === 0)
        return [];
    const login = await ownLogin(client);
    return marked.filter(({ author, isBot }) => (login === undefined ? isBot : author === login));
}
async function ownLogin(client) {
    try {
        const { body } = await client.request('GET', '/user');
        const login = textOf(body, 'login');
        return login === '' ? undefined : login;
    }
    catch (error) {
        if (error instanceof GitHubProblem && isRefusal(error))
            return undefined;
        throw error;
    }
}
async function update(client, path, body) {
    try {
        await client.request('PATCH', path, { body });
        return true;
    }
    catch (error) {
        if (error instanceof GitHubProblem && isRefusal(error))
            return false;
        throw error;
    }
}
async function create(client, comments, marker, body) {
    const post = async () => textOf((await client.request('POST', comments, { body })).body, 'html_url');
    try {
        return await post();
    }
    catch (error) {
        const isUnknown = error instanceof GitHubProblem && (error.status === undefined || error.status >= 500);
        if (!isUnknown)
            throw error;
        const [there] = await ownComments(client, comments, marker);
        return there ? there.url : post();
    }
}
function readComment(item) {
    if (typeof item !== 'object' || item === null)
        return undefined;
    const id = 'id' in item ? item.id : undefined;
    const user = 'user' in item ? item.user : undefined;
    if (typeof id !== 'number' || !Number.isSafeInteger(id))
        return undefined;
    return {
        id,
        body: textOf(item, 'body'),
        url: textOf(item, 'html_url'),
        author: textOf(user, 'login'),
        isBot: textOf(user, 'type') === 'Bot',
    };
}
async function comment_withCure(deed) {
    try {
        return await deed();
    }
    catch (error) {
        const isCurable = error instanceof GitHubProblem && isRefusal(error);
        if (!isCurable || /rate limit|wait/i.test(error.message))
            throw error;
        throw new GitHubProblem(`${error.message}. The token may not comment here; give it the permission:\n` +
            '    permissions:\n      pull-requests: write\n' +
            '(in pull requests of forks and of Dependabot the token of a workflow can only read)', error.status, { cause: error });
    }
}
function isRefusal({ status }) {
    return status === 403 || status === 404;
}
function isSame(one, other) {
    const normal = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return normal(one) === normal(other);
}
function firstLine(body) {
    return body.split(/\r?\n/, 1)[0]?.trimEnd() ?? '';
}
function textOf(value, key) {
    if (typeof value !== 'object' || value === null)
        return '';
    const text = Object.getOwnPropertyDescriptor(value, key)?.value;
    return typeof text === 'string' ? text : '';
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/github/post-comment.js



async function postComment(comment, context) {
    const { facts, log } = context;
    const { pullRequest } = facts;
    if (!pullRequest) {
        log.info('No comment: this run is not for a pull request.');
        return;
    }
    try {
        const client = clientOf(comment, context);
        await putComment(client, pullRequest.number, comment, context);
    }
    catch (error) {
        if (!(error instanceof GitHubProblem))
            throw error;
        const cure = pullRequest.fromFork ? `. ${comment.cureForForks}` : '';
        log.warning(`No comment: ${error.message}${cure}`);
    }
}
async function putComment(client, number, { action, id, body }, { facts, log }) {
    const { repository } = facts;
    const { kind, url } = await upsertComment(client, { repository, number, action, id, body });
    log.info(`Comment ${kind}: ${url}`);
}
function clientOf({ token }, { facts: { apiUrl }, environment, signal }) {
    if (!token) {
        throw new GitHubProblem('github-token is empty: give it the token of the workflow (github.token), or ask for no comment');
    }
    return githubClient({ token, apiUrl, environment, signal });
}

var resolve = __nccwpck_require__(1129);
;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/say/overview.js


function overview(report) {
    const { findings, reports, routes } = report;
    const formats = [...new Set(reports.map(({ format }) => format))].join(', ');
    const versions = (0,lib_report/* versionsOf */.x4)(reports).join(', ');
    const from = `${counted(reports.length, 'report')} (${formats})${versions && ` of Checkov ${versions}`}`;
    if (findings.length === 0)
        return [`No findings in ${from}`];
    const open = findings.filter(({ state }) => state === 'open');
    return [
        `${counted(findings.length, 'finding')} in ${from}: ${list(states(findings))}`,
        ...(open.length > 0 ? [`Open are ${list(bySeverityOf(open))}; ${list(tiersOf(open))}`] : []),
        `Severities: ${list(waysOf(report))}`,
        ...(routes.unknown > 0
            ? [
                `No severity is known of ${list(report.unknownIds.slice(0, maxIds))}${report.unknownIds.length > maxIds ? ' …' : ''}: rate them under severities of the policy`,
            ]
            : []),
    ];
}
const maxIds = 100;
function waysOf({ routes, severityTable }) {
    const { profile, date, checkovVersion } = severityTable;
    const names = {
        override: 'by the policy',
        report: 'by the report',
        vulnerability: "by the vulnerability's own rating",
        table: `by the built-in table (profile ${profile}, ratings of ${date}, checks of Checkov ${checkovVersion})`,
        unknown: 'unknown',
    };
    const ways = Object.entries(names).map(([route, name]) => [
        routes[route],
        name,
    ]);
    return ways.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
}
const stateNames = {
    open: 'open',
    waived: 'waived',
    baselined: 'in the baseline',
    skipped: 'skipped in the code',
    'out-of-scope': 'not in what changed',
};
function states(findings) {
    return Object.entries(stateNames).flatMap(([state, name]) => countIf(findings, name, (one) => one.state === state));
}
const bySeverityOf = (open) => [...severity_levels/* severities */.gO, undefined].flatMap((severity) => countIf(open, severity?.toLowerCase() ?? 'unknown', (one) => one.severity === severity));
const tiersOf = (open) => [
    `${open.filter(({ tier }) => tier === 'block').length} block`,
    ...countIf(open, 'warn', ({ tier }) => tier === 'warn'),
];
function countIf(findings, name, is) {
    const count = findings.filter(is).length;
    return count > 0 ? [`${count} ${name}`] : [];
}
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const list = (parts) => parts.join(', ');

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/say/source-link.js

function linesLink({ path, isResolved, line, endLine }, links) {
    const text = endLine > line ? `${line}–${endLine}` : `${line}`;
    return links && isLinked(path, isResolved)
        ? markdown_link(text, `${pageOf(path, links)}#L${line}${endLine > line ? `-L${endLine}` : ''}`)
        : text;
}
function fileLink({ path, isResolved }, links) {
    const text = code((0,safe_text/* cutText */.IN)(path, maxPathLength)) || '(no path)';
    return links && isLinked(path, isResolved) ? markdown_link(text, pageOf(path, links)) : text;
}
const maxPathLength = 300;
const isLinked = (path, isResolved) => isResolved && path.length <= maxPathLength;
const pageOf = (path, { serverUrl, repository, commit }) => `${serverUrl}/${repository}/blob/${commit}/${encodePath(path)}`;
const encodePath = (path) => path
    .split('/')
    .map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/');

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/say/summary.js





const maxFindings = { short: 20, long: 500 };
const summary_maxIds = { short: 50, long: 2000 };
const maxNameLength = 300;
const summary_named = (text) => code((0,safe_text/* cutText */.IN)(text, maxNameLength));
const plain = (text) => escapeMarkdown((0,safe_text/* cutText */.IN)(text, maxNameLength));
function reportBlocks(report, { links, isShort }) {
    const size = isShort ? 'short' : 'long';
    const most = maxFindings[size];
    const { findings, warnings, notes } = report;
    const open = findings.filter(({ state }) => state === 'open');
    const raised = open.filter(({ tier }) => tier === 'block' || tier === 'warn');
    const logged = open.filter(({ tier }) => tier === 'log');
    const skipped = findings.filter(({ state }) => state === 'skipped');
    const waived = findings.filter(({ state }) => state === 'waived');
    return [
        headline(report),
        summary_list([...report.failures, ...warnings.map((warning) => `⚠️ ${warning}`)]),
        countsTable(findings),
        ...byFile(raised, most, links),
        logged.length > 0
            ? details(`Logged (${logged.length})`, byFile(logged, most, links).join('\n\n'))
            : '',
        pagesLine([...raised, ...logged]),
        excusedBlock('Skipped in the code', skipped, most, links),
        excusedBlock('Waived', waived, most, links),
        waiversBlock(report.waivers),
        waysBlock(report, summary_maxIds[size]),
        isShort ? '' : summary_list(notes),
    ].filter(Boolean);
}
function headline({ outcome, reportOnly, findings }) {
    if (outcome === 'passed')
        return '### ✅ Checkov: passed';
    const blocking = findings.filter(({ state, tier }) => state === 'open' && tier === 'block').length;
    const verb = blocking === 1 ? 'finding blocks' : 'findings block';
    const what = blocking > 0 ? `${blocking} ${verb}` : 'failed';
    return `### ❌ Checkov: ${what}${reportOnly ? ' (reported only: findings do not fail the step)' : ''}`;
}
const summary_list = (lines) => lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
const columns = [
    ['Block', ({ state, tier }) => state === 'open' && tier === 'block'],
    ['Warn', ({ state, tier }) => state === 'open' && tier === 'warn'],
    ['Logged', ({ state, tier }) => state === 'open' && tier === 'log'],
    ['Counted only', ({ state, tier }) => state === 'open' && tier === 'count'],
    ['Waived', ({ state }) => state === 'waived'],
    ['In the baseline', ({ state }) => state === 'baselined'],
    ['Skipped', ({ state }) => state === 'skipped'],
    ['Not changed', ({ state }) => state === 'out-of-scope'],
];
function countsTable(findings) {
    if (findings.length === 0)
        return 'No findings.';
    const shown = columns.filter(([title, counts]) => title === 'Block' || findings.some(counts));
    const rows = [...severity_levels/* severities */.gO, undefined].flatMap((severity) => {
        const some = findings.filter((one) => one.severity === severity);
        if (some.length === 0)
            return [];
        return [[severity ?? 'unknown', ...shown.map(([, counts]) => some.filter(counts).length || '')]];
    });
    const titles = shown.map(([title]) => title);
    return markdown_table(['Severity', ...titles], rows, ['left', ...titles.map(() => 'right')]);
}
function byFile(findings, most, links) {
    const files = new Map();
    for (const one of findings.slice(0, most)) {
        const some = files.get(one.path);
        if (some)
            some.push(one);
        else
            files.set(one.path, [one]);
    }
    const blocks = [...files.values()].flatMap((some) => {
        const [first] = some;
        return first ? [`#### ${fileLink(first, links)}`, findingsTable(some, links)] : [];
    });
    if (findings.length > most)
        blocks.push(`… and ${findings.length - most} more findings`);
    return blocks;
}
function findingsTable(findings, links) {
    const rows = findings.map((finding) => [
        linesLink(finding, links),
        finding.tier,
        finding.severity ?? 'unknown',
        what(finding),
        summary_named(finding.resource),
        whatToDo(finding),
    ]);
    const headers = ['Lines', 'Tier', 'Severity', 'Check', 'Resource', 'What to do'];
    return markdown_table(rows.some((row) => row.at(-1)) ? headers : headers.slice(0, -1), rows);
}
function what({ checkId, name, note, because }) {
    const isPlain = because === resolve/* vendorsRating */.v3 || because === resolve/* reportsWord */._E;
    const parts = [
        `${summary_named(checkId)} ${plain(name)}`,
        note && `**${plain(note)}**`,
        because && !isPlain && `<sub>${plain(because)}</sub>`,
    ];
    return parts.filter(Boolean).join('<br>');
}
const whatToDo = ({ advice, guideline }) => [plain(advice), guideline && markdown_link('how to mend it', guideline)].filter(Boolean).join('<br>');
function pagesLine(findings) {
    const isWithout = findings.some(({ checkId, guideline, advice }) => /^CKV2?_/.test(checkId) && !guideline && !advice);
    const page = markdown_link("Checkov's list of checks", 'https://www.checkov.io/5.Policy%20Index/all.html');
    return isWithout ? `What has no link here is in ${page}.` : '';
}
function excusedBlock(title, findings, most, links) {
    if (findings.length === 0)
        return '';
    const rows = findings
        .slice(0, most)
        .map((finding) => [
        finding.severity ?? 'unknown',
        summary_named(finding.checkId),
        `${fileLink(finding, links)} ${linesLink(finding, links)}`,
        summary_named(finding.resource),
        plain(finding.skipReason ?? finding.note),
    ]);
    const more = findings.length > most ? `\n\n… and ${findings.length - most} more` : '';
    return details(`${title} (${findings.length})`, markdown_table(['Severity', 'Check', 'Where', 'Resource', 'Why'], rows) + more);
}
function waiversBlock(waivers) {
    if (waivers.length === 0)
        return '';
    const rows = waivers.map(({ waiver, state, daysLeft, matched }) => [
        waiver.scope.checks.map(summary_named).join(', '),
        [...waiver.scope.paths, ...waiver.scope.resources].map(summary_named).join(', ') || 'everywhere',
        plain(waiver.reason),
        plain(waiver.owner),
        state === 'expired'
            ? `${waiver.expires}, expired`
            : `${waiver.expires}, days left: ${daysLeft}`,
        matched,
    ]);
    return details(`The policy's waivers (${waivers.length})`, markdown_table(['Checks', 'Where', 'Reason', 'Owner', 'Expires', 'Findings'], rows));
}
function waysBlock(report, most) {
    const { findings, unknownIds } = report;
    if (findings.length === 0)
        return '';
    const ways = `How the severities of the ${findings.length} findings were found: ${waysOf(report).map(plain).join(', ')}.`;
    if (unknownIds.length === 0)
        return ways;
    const more = unknownIds.length > most ? ' …' : '';
    return `${ways} No severity is known of ${unknownIds.slice(0, most).map(summary_named).join(', ')}${more}: rate them in the policy, under \`severities\`.`;
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/say/comment.js



const maxCommentBytes = 60_000;
function commentBody(report, id, links) {
    const named = id === defaultCommentId ? [] : [`Gate \`${id}\``];
    const blocks = [...reportBlocks(report, { links, isShort: true }), ...named];
    return (0,markdown_limit/* limitMarkdown */.Z)(blocks.join('\n\n'), maxCommentBytes);
}
const comment_postComment = (body, { id, token }, context) => postComment({
    ...{ action: 'checkov-severity-gate', id, body, token },
    cureForForks: 'The token of a pull request from a fork cannot write; the job summary says the same',
}, context);

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/say/sarif.js




const scores = {
    CRITICAL: '9.5',
    HIGH: '8.0',
    MEDIUM: '5.5',
    LOW: '2.0',
    INFO: '0.5',
};
const sarif_levels = { block: 'error', warn: 'warning', log: 'note', count: 'note' };
const maxResults = 25_000;
function sarifText({ findings, reports }) {
    const kept = findings.slice(0, maxResults);
    const versions = (0,lib_report/* versionsOf */.x4)(reports);
    const rules = new Map();
    for (const one of kept) {
        const known = rules.get(one.checkId);
        if (!known || (0,severity_levels/* bySeverity */.Np)(one.severity, known.severity) < 0)
            rules.set(one.checkId, one);
    }
    const driver = {
        name: 'Checkov',
        informationUri: 'https://www.checkov.io',
        ...(versions.length === 1 ? { version: versions[0] } : {}),
        rules: [...rules.values()].map(sarif_ruleOf),
    };
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [{ tool: { driver }, results: kept.map(sarif_resultOf) }],
    };
    return (0,secrets/* redactedJson */.Rh)(log, 1);
}
function sarif_ruleOf({ checkId, name, severity, guideline }) {
    const text = name || checkId;
    return {
        id: checkId,
        name: checkId,
        shortDescription: { text },
        fullDescription: { text },
        help: { text: guideline ? `${text}\n${guideline}` : text },
        ...(guideline ? { helpUri: guideline } : {}),
        properties: {
            tags: ['security'],
            ...(severity ? { 'security-severity': scores[severity] } : {}),
        },
    };
}
function sarif_resultOf(finding) {
    const { checkId, tier, state, severity, because, name, resource, path, line, endLine } = finding;
    const text = name || checkId;
    return {
        ruleId: checkId,
        level: sarif_levels[tier],
        message: { text: resource ? `${text} (${resource})` : text },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodePath(path || 'unknown') },
                    region: { startLine: line, endLine: Math.max(line, endLine) },
                },
            },
        ],
        partialFingerprints: { 'checkovSeverityGate/v1': finding.fingerprint },
        properties: { severity: severity ?? 'UNKNOWN', because, tier, state },
        ...sarif_suppressionOf(finding),
    };
}
function sarif_suppressionOf({ state, note, skipReason }) {
    if (state === 'skipped') {
        return { suppressions: [{ kind: 'inSource', justification: skipReason || 'No reason given' }] };
    }
    return state === 'waived' ? { suppressions: [{ kind: 'external', justification: note }] } : {};
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/say/publish.js









async function publish(report, { annotations, comment, sarifFile }, context) {
    const { log, outputs, summary, facts } = context;
    for (const [name, value] of Object.entries((0,lib_report/* outputsOf */.Yz)(report))) {
        outputs.set(name, value);
    }
    const links = facts.serverUrl && facts.repository && report.commit
        ? { ...facts, commit: report.commit }
        : undefined;
    summary.add(...reportBlocks(report, { links, isShort: false }));
    for (const line of [...overview(report), ...report.notes])
        log.info(line);
    for (const warning of report.warnings)
        log.warning(warning);
    await listFindings(log, report.findings, { annotations });
    const folder = (0,external_node_path_.join)(runnerTemp(), `checkov-severity-gate-${(0,external_node_crypto_.randomUUID)()}`);
    const sarifPath = sarifFile ?? (0,external_node_path_.join)(folder, 'checkov.sarif');
    const json = (0,secrets/* redactedJson */.Rh)({ version: 1, ...report });
    const problems = [];
    for (const [output, path, text] of [
        ['report-path', (0,external_node_path_.join)(folder, 'report.json'), json],
        ['sarif-path', sarifPath, sarifText(report)],
    ]) {
        const wrong = await putFile(path, text);
        problems.push(...wrong);
        if (wrong.length === 0)
            outputs.set(output, path);
    }
    if (report.findings.length > maxResults) {
        log.info(`The SARIF file has the worst ${maxResults} findings; GitHub takes no more`);
    }
    if (comment)
        await comment_postComment(commentBody(report, comment.id, links), comment, context);
    return problems;
}
async function publishNoVerdict(problems, { comment }, context) {
    const list = problems.map((problem) => `- ${escapeMarkdown(problem)}`).join('\n');
    const blocks = ['### ⚠️ Checkov: no verdict', list];
    context.summary.add(...blocks);
    if (comment)
        await comment_postComment(blocks.join('\n\n'), comment, context);
}

;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/main.js

















const theirProblems = [CheckoutProblem, GitHubProblem, ReportProblem];
async function main(run, environment) {
    try {
        const inputs = inputs_readInputs({ ...environment });
        const context = { ...run, environment, facts: eventFacts(environment) };
        await orNoVerdict(context.outputs, theirProblems, () => gate(inputs, context), (problems) => publishNoVerdict(problems, inputs, context));
    }
    catch (error) {
        throw (0,errors/* asUserError */.Yl)(error, theirProblems);
    }
}
async function gate(inputs, context) {
    const { log, environment, facts } = context;
    const { source, tiers, profile, limits, unknown } = inputs;
    const workspace = (0,external_node_path_.resolve)(environment.GITHUB_WORKSPACE || '.');
    const policyFile = inputs.policy ? (0,external_node_path_.relative)(workspace, inputs.policy) : '';
    const policy = inputs.policy ? (0,policy_policy/* readPolicy */.T4)(await main_textOf(inputs.policy), policyFile) : policy_policy/* noPolicy */.Wo;
    const isBaselined = inputs.baseline
        ? (0,baseline/* parseBaseline */.nk)(await main_textOf(inputs.baseline), (0,external_node_path_.relative)(workspace, inputs.baseline))
        : () => false;
    const globs = source.kind === 'checkov' ? [await runCheckov(source, workspace, log)] : source.globs;
    const scans = await readReports(globs, workspace);
    const repository = await openRepository(workspace, environment);
    const located = locate(scans.flatMap(({ findings }) => findings), repository);
    const changed = await readChanged(inputs, repository, facts);
    const today = new Date().toISOString().slice(0, 10);
    const verdict = (0,judge/* judge */.S)(located, {
        ...{ policy, profile, tiers, unknown, limits, today, isBaselined },
        isInChange: changed.isInChange,
    });
    const hasLimits = Object.keys(limits).length > 0;
    const health = scanHealth(scans, { ...inputs, hasLimits });
    const report = (0,lib_report/* reportOf */.EI)(verdict, {
        ...{ health, scans, policyFile, profile, tiers },
        warnings: unusedRules(policy, policyFile, repository.paths),
        notes: [...locationNotes(located), ...changed.notes],
        reportOnly: inputs.reportOnly,
        commit: repository.checkout?.head ?? '',
    });
    const problems = await publish(report, inputs, context);
    if (inputs.writeBaseline) {
        const kept = forBaseline(verdict);
        const wrong = await putFile(inputs.writeBaseline, (0,baseline/* baselineText */.BW)(kept));
        if (wrong.length === 0)
            log.info(`Baseline of ${kept.length} findings: ${inputs.writeBaseline}`);
        problems.push(...wrong);
    }
    const fatal = inputs.reportOnly ? health.failures : report.failures;
    if (fatal.length > 0)
        throw new errors/* GateFailure */.In([...problems, ...fatal]);
    for (const failure of report.failures)
        log.warning(failure);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
const forBaseline = ({ findings }) => findings
    .filter(({ state }) => state !== 'waived' && state !== 'skipped')
    .map(({ located }) => located);
const maxBytes = 64 * 1024 * 1024;
async function main_textOf(file) {
    if ((await (0,promises_namespaceObject.stat)(file)).size > maxBytes) {
        throw new errors/* UserError */.yo(`${file} is larger than 64 MiB: is it the right file?`);
    }
    return (0,promises_namespaceObject.readFile)(file, 'utf8');
}


/***/ }),

/***/ 7961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  Wo: () => (/* binding */ noPolicy),
  OD: () => (/* binding */ noTier),
  T4: () => (/* binding */ readPolicy)
});

var dist = __nccwpck_require__(8815);
var did_you_mean = __nccwpck_require__(6806);
var errors = __nccwpck_require__(3678);
var safe_text = __nccwpck_require__(902);
;// CONCATENATED MODULE: ./packages/action-kit/lib/source-place.js

const BEFORE = 60;
const WIDTH = 100;
function source_place_placedMessage(text, offset, message) {
    const before = text.slice(0, offset).split('\n');
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    const source = (text.split(/\r?\n/)[line - 1] ?? '').replaceAll('\t', ' ');
    const start = Math.max(0, column - BEFORE);
    const margin = `  ${line} | `;
    const mark = ' '.repeat(margin.length + column - 1 - start);
    const shown = (0,safe_text/* safeText */.Hk)(source.slice(start, start + WIDTH), { maxLength: 2 * WIDTH });
    return `line ${line}, column ${column}: ${message}\n${margin}${shown}\n${mark}^`;
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/yaml-value.js



const maxDepth = 100;
const tooDeepMessage = `nested more than ${maxDepth} levels deep`;
function parseYaml(text) {
    const tooDeep = offsetBeyondDepth(text);
    if (tooDeep !== undefined) {
        throw new UserError(placedMessage(text, tooDeep, tooDeepMessage));
    }
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
    const [mistake] = [...document.errors, ...document.warnings];
    const json = mistake?.code === 'TAB_AS_INDENT' ? tryJson(text) : undefined;
    if (json)
        return json.value;
    if (mistake)
        throw new UserError(placedMessage(text, mistake.pos[0], mistake.message));
    try {
        return document.toJS();
    }
    catch (error) {
        throw new UserError(error instanceof Error ? error.message : String(error), { cause: error });
    }
}
function tryJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function offsetBeyondDepth(text) {
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const _ of parser.next(lexeme)) {
        }
        if (parser.stack.length > maxDepth)
            return parser.offset;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/yaml-file.js






const maxBytes = 1024 * 1024;
function readYamlFile(text, file, read) {
    const problems = [];
    const problemAt = (offset, message) => {
        problems.push(`${file}: ${source_place_placedMessage(text, offset, message)}`);
    };
    if (Buffer.byteLength(text) > maxBytes) {
        throw new errors/* UserError */.yo(`${file}: larger than 1 MiB, which nobody writes by hand; is it the right file?`);
    }
    const tooDeep = offsetBeyondDepth(text);
    if (tooDeep !== undefined)
        problemAt(tooDeep, tooDeepMessage);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        prettyErrors: false,
        logLevel: 'error',
        lineCounter: lines,
        schema: 'failsafe',
    });
    for (const { pos, message } of [...document.errors, ...document.warnings]) {
        problemAt(pos[0], message);
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    if (document.contents === null) {
        throw new errors/* UserError */.yo(`${file}: is empty; write into it what it is for, or leave it out`);
    }
    const value = read(yamlValue(document.contents, { problemAt, lines }));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return value;
}
function yamlValue(node, context) {
    const offset = node.range?.[0] ?? 0;
    const problem = (message) => context.problemAt(offset, message);
    const { line } = context.lines.linePos(offset);
    function text() {
        if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' && node.value.trim() !== '') {
            return node.value.trim();
        }
        problem(`expected a text, not ${kindOf(node)}`);
        return undefined;
    }
    function list() {
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item) => yamlValue(item, context));
        problem(`expected a list, not ${kindOf(node)}`);
        return [];
    }
    return {
        line,
        problem,
        text,
        list,
        mapping(keys) {
            if (!(0,dist/* isMap */.jh)(node)) {
                problem(`expected a mapping with ${anyOf(keys)}, not ${kindOf(node)}`);
                return emptyMapping(line);
            }
            return yamlMapping(node.items, keys, { ...context, offset, line });
        },
        texts() {
            const values = (0,dist/* isSeq */.oP)(node) ? list() : [yamlValue(node, context)];
            if (values.length === 0)
                problem('expected at least one text');
            return values.flatMap((value) => value.text() ?? []);
        },
        choice(values) {
            const written = text();
            if (written === undefined)
                return undefined;
            const found = values.find((value) => value.toLowerCase() === written.toLowerCase());
            if (!found)
                problem(`${quoted(written)} is not ${anyOf(values)}${(0,did_you_mean/* didYouMeanHint */.p)(written, values)}`);
            return found;
        },
        integer({ min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = {}) {
            const written = text();
            if (written === undefined)
                return undefined;
            const number = Number(written);
            if (/^[+-]?\d+$/.test(written) && number >= min && number <= max)
                return number;
            problem(`${quoted(written)} is not a whole number from ${min} to ${max}`);
            return undefined;
        },
        boolean() {
            const written = text();
            if (written === undefined)
                return undefined;
            if (/^(true|True|TRUE)$/.test(written))
                return true;
            if (/^(false|False|FALSE)$/.test(written))
                return false;
            problem(`${quoted(written)} is not a boolean; write true or false`);
            return undefined;
        },
    };
}
function yamlMapping(pairs, keys, { offset, line, ...context }) {
    const values = new Map();
    for (const { key, value } of pairs) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const keyOffset = key.range?.[0] ?? offset;
        if (!keys.includes(name)) {
            const hint = (0,did_you_mean/* didYouMeanHint */.p)(name, keys) || `; known are ${keys.join(', ')}`;
            context.problemAt(keyOffset, `unknown key ${quoted(name)}${hint}`);
        }
        else if (value === null || ((0,dist/* isScalar */.jn)(value) && value.value === '' && !value.source)) {
            context.problemAt(keyOffset, `${name} has no value`);
        }
        else
            values.set(name, yamlValue(value, context));
    }
    const problem = (message) => context.problemAt(offset, message);
    return {
        line,
        problem,
        get: (key) => values.get(key),
        need(key) {
            const found = values.get(key);
            const isThere = pairs.some(({ key: node }) => (0,dist/* isScalar */.jn)(node) && node.value === key);
            if (!found && !isThere)
                problem(`${key} is missing`);
            return found;
        },
        has: (key) => values.has(key),
    };
}
const emptyMapping = (line) => ({
    line,
    problem() { },
    get: () => undefined,
    need: () => undefined,
    has: () => false,
});
const quoted = (text) => `"${(0,safe_text/* safeText */.Hk)(text, { maxLength: 80 })}"`;
const anyOf = (values) => values.join(', ').replace(/, ([^,]*)$/, ' or $1');
function kindOf(node) {
    if ((0,dist/* isMap */.jh)(node))
        return 'a mapping';
    if ((0,dist/* isSeq */.oP)(node))
        return 'a list';
    if ((0,dist/* isAlias */.Vj)(node))
        return 'an alias';
    return (0,dist/* isScalar */.jn)(node) && node.value !== '' ? 'a text' : 'nothing';
}

var levels = __nccwpck_require__(5862);
var table = __nccwpck_require__(4917);
var scope = __nccwpck_require__(1180);
;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/policy/policy.js




const noTier = 'none';
const skipTiers = ['block', 'warn'];
const noPolicy = {
    severities: [],
    rules: [],
    waivers: [],
    inlineSkips: {
        requireReason: false,
        forbid: { severities: [], tiers: [], checks: [] },
        countAsFindings: false,
    },
};
function readPolicy(text, file) {
    return readYamlFile(text, file, (root) => {
        const keys = root.mapping(['version', 'severities', 'rules', 'waivers', 'inline-skips']);
        const version = keys.need('version');
        const number = version?.text();
        if (version && number !== undefined && number !== '1') {
            version.problem(`version ${number} of the policy format is not known; this action reads version 1`);
        }
        return {
            severities: listOf(keys, 'severities', readSeverity),
            rules: listOf(keys, 'rules', readRule),
            waivers: listOf(keys, 'waivers', readWaiver),
            inlineSkips: readInlineSkips(keys.get('inline-skips')),
        };
    });
}
function listOf(keys, key, read) {
    return (keys.get(key)?.list() ?? []).flatMap((value) => read(value) ?? []);
}
const scopeKeys = ['check', 'paths', 'resources'];
function readScope(keys) {
    const check = keys.need('check');
    const checks = check?.texts() ?? [];
    if (check)
        for (const id of checks)
            refuseOtherSpelling(id, check);
    if (checks.some((id) => id.startsWith('*'))) {
        check?.problem('a pattern that begins with `*` names every check there is; name a family, such as CKV_SECRET_*');
    }
    return {
        checks,
        paths: readPaths(keys.get('paths')),
        resources: keys.get('resources')?.texts() ?? [],
    };
}
function refuseOtherSpelling(id, value) {
    const meant = id.toUpperCase().replaceAll('-', '_');
    if (meant !== id && (0,table/* severityTable */.ql)().has(meant)) {
        value.problem(`no check is called "${id}", did you mean "${meant}"?`);
    }
}
const maxGlobLength = 500;
function readPaths(value) {
    const paths = value?.texts() ?? [];
    if (paths.length > 0 && paths.every(scope/* isExclusion */.VB)) {
        value?.problem('paths with `!` take something out of others; say which those are');
    }
    if (paths.some((path) => path.length > maxGlobLength)) {
        value?.problem(`a glob has at most ${maxGlobLength} characters`);
    }
    return paths;
}
function readSeverity(value) {
    const keys = value.mapping([...scopeKeys, 'severity', 'reason']);
    const scope = readScope(keys);
    const severity = keys.need('severity')?.choice(levels/* severities */.gO);
    const reason = keys.get('reason')?.text() ?? '';
    return severity && { scope, severity, reason, line: value.line };
}
const tierKeys = { 'block-on': 'blockOn', 'warn-on': 'warnOn', 'log-on': 'logOn' };
function readRule(value) {
    const keys = value.mapping(['name', 'paths', ...Object.keys(tierKeys)]);
    const name = keys.need('name')?.text();
    const paths = readPaths(keys.need('paths'));
    const tiers = {};
    for (const [key, tier] of Object.entries(tierKeys)) {
        const limit = keys.get(key)?.choice([...levels/* severities */.gO, noTier]);
        if (limit)
            tiers[tier] = limit;
    }
    if (name !== undefined && !Object.keys(tierKeys).some((key) => keys.has(key))) {
        value.problem('this rule changes nothing; give it block-on, warn-on or log-on');
    }
    return name === undefined ? undefined : { name, paths, tiers, line: value.line };
}
function readWaiver(value) {
    const keys = value.mapping([...scopeKeys, 'reason', 'owner', 'expires']);
    const scope = readScope(keys);
    const reason = keys.need('reason')?.text();
    const owner = keys.need('owner')?.text();
    const expires = keys.need('expires');
    const date = expires?.text();
    if (expires && date !== undefined && !isDate(date)) {
        expires.problem(`"${date.slice(0, 40)}" is not a date; write YYYY-MM-DD, the last day on which the waiver holds`);
    }
    if (reason === undefined || owner === undefined || date === undefined)
        return undefined;
    return { scope, reason, owner, expires: date, line: value.line };
}
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function readInlineSkips(value) {
    if (!value)
        return noPolicy.inlineSkips;
    const keys = value.mapping(['require-reason', 'forbid', 'count-as-findings']);
    const forbid = keys.get('forbid');
    const forbidden = forbid?.texts() ?? [];
    const severitiesIn = [];
    const tiers = [];
    const checks = [];
    for (const text of forbidden) {
        const severity = levels/* severities */.gO.find((name) => name === text.toUpperCase());
        const tier = skipTiers.find((name) => name === text.toLowerCase());
        if (severity)
            severitiesIn.push(severity);
        else if (tier)
            tiers.push(tier);
        else if (/[-_*]/.test(text)) {
            if (forbid)
                refuseOtherSpelling(text, forbid);
            checks.push(text);
        }
        else {
            forbid?.problem(`"${text.slice(0, 40)}" is neither a severity, nor a tier, nor the id of a check${(0,did_you_mean/* didYouMeanHint */.p)(text, [...levels/* severities */.gO, ...skipTiers])}`);
        }
    }
    return {
        requireReason: keys.get('require-reason')?.boolean() ?? false,
        forbid: { severities: severitiesIn, tiers, checks },
        countAsFindings: keys.get('count-as-findings')?.boolean() ?? false,
    };
}


/***/ }),

/***/ 1180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   SB: () => (/* binding */ inScope),
/* harmony export */   VB: () => (/* binding */ isExclusion),
/* harmony export */   kZ: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4006);

function inScope({ checks, paths, resources }) {
    const isPath = paths.length > 0 ? pathMatcher(paths) : undefined;
    return ({ finding, path, isResolved }) => {
        const names = finding.module
            ? [finding.resource, `${finding.module}.${finding.resource}`]
            : [finding.resource];
        return (checks.some((check) => matchesPattern(check, finding.checkId)) &&
            (!isPath || (isResolved && isPath(path))) &&
            (resources.length === 0 ||
                resources.some((resource) => names.some((name) => matchesPattern(resource, name)))));
    };
}
function pathMatcher(globs) {
    const compile = (some) => some.map((glob) => picomatch__WEBPACK_IMPORTED_MODULE_0__(wholeGlob(glob), { dot: true, nonegate: true }));
    const wanted = compile(globs.filter((glob) => !isExclusion(glob)));
    const unwanted = compile(globs.filter(isExclusion).map((glob) => glob.slice(1)));
    return (path) => wanted.some((is) => is(path)) && !unwanted.some((is) => is(path));
}
const isExclusion = (glob) => glob.startsWith('!') && !glob.startsWith('!(');
function wholeGlob(glob) {
    const relative = glob.replace(/^(?:\.?\/)+/, '');
    return relative === '' || relative.endsWith('/') ? `${relative}**` : relative;
}
const isPattern = (text) => text.includes('*');
function matchesPattern(pattern, text) {
    const [first = '', ...rest] = pattern.split('*');
    if (rest.length === 0)
        return text === pattern;
    const last = rest.pop() ?? '';
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}


/***/ }),

/***/ 1277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  Yt: () => (/* binding */ defaultOutputs),
  Yz: () => (/* binding */ outputsOf),
  EI: () => (/* binding */ reportOf),
  x4: () => (/* binding */ versionsOf)
});

var baseline = __nccwpck_require__(1330);
var safe_text = __nccwpck_require__(902);
var levels = __nccwpck_require__(5862);
var judge = __nccwpck_require__(4838);
;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/gate/reasons.js



const maxNamed = 10;
const maxNameLength = 300;
function blockingFailures(findings, exceeded) {
    const limits = exceeded.map(({ severity, count, limit }) => `max-${severity.toLowerCase()}: ${counted(count)} ${severity}, ${limit} may be`);
    const others = findings.filter((judged) => (0,judge/* isBlocking */.U)(judged) && !judged.isLimited);
    if (others.length === 0)
        return limits;
    const worthTelling = others.toSorted((a, b) => Number(b.note !== '') - Number(a.note !== ''));
    const named = worthTelling.slice(0, maxNamed).map(({ located, severity, note }) => {
        const { finding, path, line } = located;
        const place = `${(0,safe_text/* cutText */.IN)(path, maxNameLength) || '(no path)'}:${line}`;
        const what = `${severity.severity ?? 'UNKNOWN'} ${(0,safe_text/* cutText */.IN)(finding.checkId, maxNameLength)} at ${place}`;
        return `\n  ${note ? `${what} (${note})` : what}`;
    });
    const more = others.length > maxNamed ? `\n  and ${others.length - maxNamed} more` : '';
    const verb = others.length === 1 ? 'finding blocks' : 'findings block';
    return [...limits, `${others.length} ${verb}:${named.join('')}${more}`];
}
const counted = (count) => (count === 1 ? '1 finding is' : `${count} findings are`);
function waiverWarning({ waiver, state, daysLeft, matched }, file) {
    const { scope, line, expires, owner } = waiver;
    const name = `The waiver of ${scope.checks.join(', ')} (${file}, line ${line})`;
    if (matched === 0) {
        return [`${name} matches no finding; mend its check, paths or resources, or remove it`];
    }
    if (state === 'expired')
        return [`${name} expired on ${expires}; ask ${owner}`];
    const days = daysLeft === 1 ? '1 day' : `${daysLeft} days`;
    return state === 'expiring' ? [`${name} holds until ${expires}, ${days} more; ask ${owner}`] : [];
}
function severityNote(findings, isKeyless) {
    const silent = findings.filter(({ located }) => !(0,levels/* parseSeverity */.lv)(located.finding.reportedSeverity));
    if (silent.length === 0)
        return [];
    const why = isKeyless ? ' (Checkov ran without an API key)' : '';
    return [`${silent.length} of ${findings.length} findings have no severity in the report${why}`];
}

var resolve = __nccwpck_require__(1129);
var severity_data = __nccwpck_require__(1755);
;// CONCATENATED MODULE: ./actions/checkov-severity-gate/lib/report.js





const versionsOf = (reports) => [
    ...new Set(reports.flatMap(({ checkovVersion }) => checkovVersion ?? [])),
];
const defaultOutputs = {
    outcome: 'error',
    passed: 'false',
    critical: '',
    high: '',
    medium: '',
    low: '',
    info: '',
    unknown: '',
    blocking: '',
    waived: '',
    baselined: '',
    suppressed: '',
    'checkov-version': '',
    'report-path': '',
    'sarif-path': '',
};
function outputsOf({ outcome, findings, reports, }) {
    const open = findings.filter(({ state }) => state === 'open');
    const count = (is) => String(findings.filter(is).length);
    const bySeverity = [...levels/* severities */.gO, undefined].map((severity) => [
        severity?.toLowerCase() ?? 'unknown',
        String(open.filter((one) => one.severity === severity).length),
    ]);
    return {
        outcome,
        passed: String(outcome === 'passed'),
        ...Object.fromEntries(bySeverity),
        blocking: count(({ tier, state }) => tier === 'block' && state === 'open'),
        waived: count(({ state }) => state === 'waived'),
        baselined: count(({ state }) => state === 'baselined'),
        suppressed: count(({ state }) => state === 'skipped'),
        'checkov-version': versionsOf(reports).join(','),
    };
}
function reportOf({ findings, waivers, exceeded }, { health, scans, policyFile, warnings, notes, profile, tiers, reportOnly, commit }) {
    const failures = [...health.failures, ...blockingFailures(findings, exceeded)];
    const routes = Object.fromEntries(resolve/* severityRoutes */.c1.map((route) => [route, 0]));
    for (const { severity } of findings)
        routes[severity.route] = (routes[severity.route] ?? 0) + 1;
    const unknown = findings.filter(({ severity }) => severity.severity === undefined);
    return {
        outcome: failures.length > 0 ? 'failed' : 'passed',
        reportOnly,
        failures,
        warnings: [
            ...health.warnings,
            ...warnings,
            ...waivers.flatMap((one) => waiverWarning(one, policyFile)),
        ],
        notes: [
            ...severityNote(findings, scans.some(({ isKeyless }) => isKeyless)),
            ...notes,
            ...scans.flatMap((scan) => scan.notes.map((note) => `${scan.file}: ${note}`)),
        ],
        findings: findings.map(reported),
        waivers,
        tiers,
        routes: routes,
        severityTable: { profile, date: severity_data/* severityDate */.ow, checkovVersion: severity_data/* severityCheckovVersion */.X5 },
        unknownIds: [...new Set(unknown.map(({ located }) => located.finding.checkId))].toSorted((a, b) => (a < b ? -1 : 1)),
        reports: scans.map(({ file, format, findings: found, checks, checkovVersion }) => ({
            name: file,
            format,
            findings: found.length,
            checks,
            checkovVersion,
        })),
        commit,
    };
}
function reported({ located, severity, tier, state, note }) {
    const { finding, path, isResolved, line, endLine } = located;
    const { checkId, checkName, module, resource, guideline, skipReason } = finding;
    return {
        checkId,
        name: checkName,
        severity: severity.severity,
        because: severity.because,
        tier,
        state,
        note,
        path,
        isResolved,
        line,
        endLine,
        resource: module && resource ? `${module}.${resource}` : resource,
        advice: adviceOn(finding),
        guideline,
        skipReason,
        fingerprint: (0,baseline/* fingerprint */.Rj)(located),
    };
}
function adviceOn({ vulnerability, checkType }) {
    if (vulnerability) {
        const { packageName, packageVersion, fixedIn } = vulnerability;
        return fixedIn
            ? `update ${packageName} from ${packageVersion} to ${fixedIn}`
            : `no fix of ${packageName} ${packageVersion} is known to the report`;
    }
    return checkType === 'secrets' ? 'revoke it, then take it out of the code' : '';
}


/***/ }),

/***/ 3500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ asLine),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   Nt: () => (/* binding */ asObjects),
/* harmony export */   Wg: () => (/* binding */ asCount),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   z3: () => (/* binding */ asLink)
/* harmony export */ });
const maxText = 2000;
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
function asObjects(value) {
    return asList(value).flatMap((one) => {
        const shape = asObject(one);
        return shape ? [shape] : [];
    });
}
function asText(value) {
    return typeof value === 'string' && value !== '' ? value.slice(0, maxText) : undefined;
}
function asNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function asCount(value) {
    const number = asNumber(value);
    return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
}
function asLine(value) {
    const line = Math.trunc(asNumber(value) ?? 1);
    return Math.min(Math.max(line, 1), Number.MAX_SAFE_INTEGER);
}
function asLink(value) {
    const text = asText(value);
    return text && /^https?:\/\/[^\s<>"]+$/i.test(text) ? text : undefined;
}


/***/ }),

/***/ 5862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   lv: () => (/* binding */ parseSeverity)
/* harmony export */ });
const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];
const spellings = new Map([
    ...severities.map((severity) => [severity, severity]),
    ['MODERATE', 'MEDIUM'],
    ['IMPORTANT', 'HIGH'],
    ['INFORMATIONAL', 'INFO'],
    ['NEGLIGIBLE', 'INFO'],
]);
function parseSeverity(text) {
    return spellings.get(text?.trim().toUpperCase() ?? '');
}
function severityOfScore(cvss) {
    if (cvss === undefined || !(cvss > 0 && cvss <= 10))
        return undefined;
    if (cvss >= 9)
        return 'CRITICAL';
    if (cvss >= 7)
        return 'HIGH';
    return cvss >= 4 ? 'MEDIUM' : 'LOW';
}
function isAtLeast(severity, limit) {
    return severities.indexOf(severity) <= severities.indexOf(limit);
}
function bySeverity(a, b) {
    const rank = (severity) => severity ? severities.indexOf(severity) : severities.length;
    return rank(a) - rank(b);
}


/***/ }),

/***/ 1129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ sortOverrides),
/* harmony export */   _E: () => (/* binding */ reportsWord),
/* harmony export */   c1: () => (/* binding */ severityRoutes),
/* harmony export */   cx: () => (/* binding */ resolveSeverity),
/* harmony export */   v3: () => (/* binding */ vendorsRating)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5862);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4917);


const severityRoutes = ['override', 'report', 'vulnerability', 'table', 'unknown'];
const vendorsRating = "the vendor's rating";
const reportsWord = 'the report says so';
const byExactness = { scoped: 0, exact: 1, wildcard: 2 };
function sortOverrides(overrides) {
    return overrides.toSorted((a, b) => byExactness[a.exactness] - byExactness[b.exactness]);
}
function resolveSeverity(located, { overrides, profile }) {
    const override = overrides.find(({ matches }) => matches(located));
    if (override) {
        return { severity: override.severity, route: 'override', because: override.reason };
    }
    const { finding } = located;
    const reported = (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSeverity */ .lv)(finding.reportedSeverity);
    if (reported)
        return { severity: reported, route: 'report', because: reportsWord };
    const { vulnerability } = finding;
    const named = (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSeverity */ .lv)(vulnerability?.severity);
    if (named)
        return { severity: named, route: 'vulnerability', because: `${vulnerability?.id}` };
    const scored = (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfScore */ .FL)(vulnerability?.cvss);
    if (scored) {
        return { severity: scored, route: 'vulnerability', because: `CVSS ${vulnerability?.cvss}` };
    }
    const rating = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .rate */ .TS)(finding.checkId, profile);
    if (!rating)
        return { severity: undefined, route: 'unknown', because: '' };
    const because = rating.reason || (rating.source === 'vendor' ? vendorsRating : 'our rating');
    return { severity: rating.severity, route: 'table', because };
}


/***/ }),

/***/ 1755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ severityData),
/* harmony export */   X5: () => (/* binding */ severityCheckovVersion),
/* harmony export */   ow: () => (/* binding */ severityDate)
/* harmony export */ });
const severityDate = '2026-01';
const severityCheckovVersion = '3.3.30';
const severityData = `
CKV2_ADO_1 - MEDIUM one person alone can change the code
CKV2_ANSIBLE_1 MEDIUM =
CKV2_ANSIBLE_2 MEDIUM =
CKV2_ANSIBLE_3 LOW =
CKV2_ANSIBLE_4 MEDIUM =
CKV2_ANSIBLE_5 MEDIUM =
CKV2_ANSIBLE_6 MEDIUM =
CKV2_AWS_1 INFO =
CKV2_AWS_2 LOW =
CKV2_AWS_3 LOW =
CKV2_AWS_4 LOW =
CKV2_AWS_5 LOW =
CKV2_AWS_6 LOW CRITICAL nothing keeps the data in the bucket from being made public
CKV2_AWS_7 LOW CRITICAL all ports open to the internet
CKV2_AWS_8 LOW =
CKV2_AWS_9 LOW =
CKV2_AWS_10 INFO =
CKV2_AWS_11 INFO =
CKV2_AWS_12 LOW HIGH rules that let all traffic in
CKV2_AWS_14 INFO =
CKV2_AWS_15 LOW =
CKV2_AWS_16 INFO =
CKV2_AWS_18 LOW =
CKV2_AWS_19 LOW =
CKV2_AWS_20 LOW =
CKV2_AWS_21 LOW =
CKV2_AWS_22 MEDIUM =
CKV2_AWS_23 MEDIUM =
CKV2_AWS_27 INFO =
CKV2_AWS_28 LOW =
CKV2_AWS_29 MEDIUM =
CKV2_AWS_30 LOW =
CKV2_AWS_31 LOW =
CKV2_AWS_32 LOW =
CKV2_AWS_33 LOW =
CKV2_AWS_34 LOW =
CKV2_AWS_35 LOW =
CKV2_AWS_36 LOW CRITICAL secrets sent to a host of somebody else in plain text
CKV2_AWS_37 LOW =
CKV2_AWS_38 HIGH =
CKV2_AWS_39 LOW =
CKV2_AWS_40 MEDIUM CRITICAL full administrator rights
CKV2_AWS_41 INFO =
CKV2_AWS_42 LOW =
CKV2_AWS_43 MEDIUM =
CKV2_AWS_44 LOW HIGH rules that let all traffic in
CKV2_AWS_45 INFO =
CKV2_AWS_46 LOW =
CKV2_AWS_47 MEDIUM =
CKV2_AWS_48 INFO =
CKV2_AWS_49 LOW =
CKV2_AWS_50 INFO =
CKV2_AWS_51 LOW =
CKV2_AWS_52 LOW =
CKV2_AWS_53 LOW =
CKV2_AWS_54 MEDIUM =
CKV2_AWS_55 INFO =
CKV2_AWS_56 HIGH =
CKV2_AWS_57 LOW =
CKV2_AWS_58 INFO =
CKV2_AWS_59 LOW =
CKV2_AWS_60 INFO =
CKV2_AWS_61 MEDIUM =
CKV2_AWS_62 LOW =
CKV2_AWS_63 INFO =
CKV2_AWS_64 MEDIUM =
CKV2_AWS_65 LOW =
CKV2_AWS_66 HIGH =
CKV2_AWS_68 MEDIUM =
CKV2_AWS_69 MEDIUM =
CKV2_AWS_70 MEDIUM =
CKV2_AWS_71 LOW =
CKV2_AWS_72 MEDIUM =
CKV2_AWS_73 INFO =
CKV2_AWS_74 LOW =
CKV2_AWS_75 MEDIUM =
CKV2_AWS_76 - HIGH a known remote code execution is let through the firewall
CKV2_AWS_77 - HIGH a known remote code execution is let through the firewall
CKV2_AWS_78 - HIGH a known remote code execution is let through the firewall
CKV2_AZURE_1 HIGH =
CKV2_AZURE_2 INFO =
CKV2_AZURE_3 LOW =
CKV2_AZURE_4 LOW =
CKV2_AZURE_5 LOW =
CKV2_AZURE_6 INFO HIGH a database that the internet can reach
CKV2_AZURE_7 LOW =
CKV2_AZURE_8 LOW CRITICAL data that anybody can read
CKV2_AZURE_9 LOW =
CKV2_AZURE_10 LOW =
CKV2_AZURE_11 LOW =
CKV2_AZURE_12 LOW =
CKV2_AZURE_13 INFO =
CKV2_AZURE_14 LOW =
CKV2_AZURE_15 LOW =
CKV2_AZURE_16 LOW =
CKV2_AZURE_17 LOW =
CKV2_AZURE_18 LOW = gone
CKV2_AZURE_19 LOW =
CKV2_AZURE_20 LOW =
CKV2_AZURE_21 LOW =
CKV2_AZURE_22 LOW =
CKV2_AZURE_23 MEDIUM =
CKV2_AZURE_24 MEDIUM =
CKV2_AZURE_25 LOW =
CKV2_AZURE_26 MEDIUM CRITICAL a database port open to the internet
CKV2_AZURE_27 INFO =
CKV2_AZURE_28 MEDIUM =
CKV2_AZURE_29 INFO =
CKV2_AZURE_30 INFO =
CKV2_AZURE_31 LOW =
CKV2_AZURE_32 LOW =
CKV2_AZURE_33 MEDIUM =
CKV2_AZURE_34 INFO CRITICAL a database port open to the internet
CKV2_AZURE_35 INFO =
CKV2_AZURE_36 INFO =
CKV2_AZURE_37 LOW =
CKV2_AZURE_38 LOW =
CKV2_AZURE_39 LOW HIGH an administration console that the internet can reach
CKV2_AZURE_40 LOW =
CKV2_AZURE_41 LOW =
CKV2_AZURE_42 MEDIUM =
CKV2_AZURE_43 MEDIUM =
CKV2_AZURE_44 MEDIUM =
CKV2_AZURE_45 MEDIUM =
CKV2_AZURE_46 MEDIUM =
CKV2_AZURE_47 MEDIUM HIGH data that anybody can read
CKV2_AZURE_48 LOW =
CKV2_AZURE_49 HIGH =
CKV2_AZURE_50 HIGH =
CKV2_AZURE_51 INFO =
CKV2_AZURE_52 INFO =
CKV2_AZURE_53 INFO =
CKV2_AZURE_54 INFO =
CKV2_AZURE_55 LOW =
CKV2_AZURE_56 MEDIUM =
CKV2_AZURE_57 MEDIUM =
CKV2_DOCKER_1 LOW =
CKV2_DOCKER_2 HIGH =
CKV2_DOCKER_3 HIGH =
CKV2_DOCKER_4 HIGH =
CKV2_DOCKER_5 HIGH =
CKV2_DOCKER_6 HIGH =
CKV2_DOCKER_7 MEDIUM =
CKV2_DOCKER_8 MEDIUM =
CKV2_DOCKER_9 MEDIUM =
CKV2_DOCKER_10 HIGH =
CKV2_DOCKER_11 HIGH =
CKV2_DOCKER_12 HIGH =
CKV2_DOCKER_13 HIGH =
CKV2_DOCKER_14 HIGH =
CKV2_DOCKER_15 HIGH =
CKV2_DOCKER_16 MEDIUM =
CKV2_DOCKER_17 MEDIUM =
CKV2_GCP_1 LOW =
CKV2_GCP_2 MEDIUM =
CKV2_GCP_3 LOW =
CKV2_GCP_4 LOW =
CKV2_GCP_5 INFO =
CKV2_GCP_6 HIGH CRITICAL keys and secrets that anybody can use
CKV2_GCP_7 LOW HIGH full administrator rights
CKV2_GCP_8 HIGH CRITICAL keys and secrets that anybody can use
CKV2_GCP_9 HIGH CRITICAL data that anybody can read
CKV2_GCP_10 MEDIUM HIGH code that anybody can call
CKV2_GCP_11 INFO =
CKV2_GCP_12 LOW CRITICAL all ports open to the internet
CKV2_GCP_13 INFO =
CKV2_GCP_14 INFO =
CKV2_GCP_15 INFO =
CKV2_GCP_16 INFO =
CKV2_GCP_17 INFO =
CKV2_GCP_18 MEDIUM =
CKV2_GCP_19 INFO =
CKV2_GCP_20 LOW =
CKV2_GCP_21 MEDIUM =
CKV2_GCP_22 MEDIUM =
CKV2_GCP_23 MEDIUM =
CKV2_GCP_24 MEDIUM =
CKV2_GCP_25 MEDIUM =
CKV2_GCP_26 MEDIUM =
CKV2_GCP_27 MEDIUM =
CKV2_GCP_28 MEDIUM =
CKV2_GCP_29 MEDIUM =
CKV2_GCP_30 MEDIUM =
CKV2_GCP_31 MEDIUM =
CKV2_GCP_32 MEDIUM HIGH a machine with an address on the internet
CKV2_GCP_33 MEDIUM =
CKV2_GCP_34 MEDIUM =
CKV2_GCP_35 MEDIUM =
CKV2_GCP_36 MEDIUM =
CKV2_GCP_37 MEDIUM =
CKV2_GCP_38 MEDIUM =
CKV2_GHA_1 - HIGH every job may write to the repository
CKV2_GIT_1 - MEDIUM branches that anybody with write access can rewrite
CKV2_IBM_1 MEDIUM HIGH a machine with an address on the internet
CKV2_IBM_2 HIGH =
CKV2_IBM_3 MEDIUM =
CKV2_IBM_4 MEDIUM =
CKV2_IBM_5 MEDIUM =
CKV2_IBM_7 MEDIUM CRITICAL a Kubernetes control plane that the internet can reach
CKV2_K8S_1 HIGH =
CKV2_K8S_2 HIGH =
CKV2_K8S_3 HIGH =
CKV2_K8S_4 MEDIUM =
CKV2_K8S_5 HIGH =
CKV2_K8S_6 - MEDIUM pods that every other pod can reach
CKV2_OCI_1 MEDIUM HIGH full administrator rights
CKV2_OCI_2 INFO CRITICAL remote desktop open to the internet
CKV2_OCI_3 INFO =
CKV2_OCI_4 MEDIUM =
CKV2_OCI_5 LOW =
CKV2_OCI_6 LOW =
CKV3_SAST_3 HIGH = gone
CKV3_SAST_4 MEDIUM = gone
CKV3_SAST_5 LOW = gone
CKV3_SAST_7 HIGH = gone
CKV3_SAST_8 HIGH = gone
CKV3_SAST_10 MEDIUM = gone
CKV3_SAST_11 LOW = gone
CKV3_SAST_12 MEDIUM = gone
CKV3_SAST_13 MEDIUM = gone
CKV3_SAST_15 LOW = gone
CKV3_SAST_16 LOW = gone
CKV3_SAST_17 MEDIUM = gone
CKV3_SAST_18 MEDIUM = gone
CKV3_SAST_19 LOW = gone
CKV3_SAST_20 MEDIUM = gone
CKV3_SAST_21 HIGH = gone
CKV3_SAST_24 LOW = gone
CKV3_SAST_25 MEDIUM = gone
CKV3_SAST_26 MEDIUM = gone
CKV3_SAST_27 LOW = gone
CKV3_SAST_29 MEDIUM = gone
CKV3_SAST_31 MEDIUM = gone
CKV3_SAST_32 HIGH = gone
CKV3_SAST_33 MEDIUM = gone
CKV3_SAST_34 MEDIUM = gone
CKV3_SAST_35 HIGH = gone
CKV3_SAST_36 MEDIUM = gone
CKV3_SAST_37 INFO = gone
CKV3_SAST_38 HIGH = gone
CKV3_SAST_39 LOW = gone
CKV3_SAST_40 LOW = gone
CKV3_SAST_41 MEDIUM = gone
CKV3_SAST_42 LOW = gone
CKV3_SAST_43 MEDIUM = gone
CKV3_SAST_44 LOW = gone
CKV3_SAST_45 MEDIUM = gone
CKV3_SAST_46 MEDIUM = gone
CKV3_SAST_47 HIGH = gone
CKV3_SAST_48 MEDIUM = gone
CKV3_SAST_50 MEDIUM = gone
CKV3_SAST_51 HIGH = gone
CKV3_SAST_52 MEDIUM = gone
CKV3_SAST_53 MEDIUM = gone
CKV3_SAST_54 HIGH = gone
CKV3_SAST_55 HIGH = gone
CKV3_SAST_56 HIGH = gone
CKV3_SAST_57 MEDIUM = gone
CKV3_SAST_58 CRITICAL = gone
CKV3_SAST_59 HIGH = gone
CKV3_SAST_60 MEDIUM = gone
CKV3_SAST_61 CRITICAL = gone
CKV3_SAST_62 MEDIUM = gone
CKV3_SAST_63 LOW = gone
CKV3_SAST_64 MEDIUM = gone
CKV3_SAST_65 HIGH = gone
CKV3_SAST_66 MEDIUM = gone
CKV3_SAST_67 HIGH = gone
CKV3_SAST_68 HIGH = gone
CKV3_SAST_69 MEDIUM = gone
CKV3_SAST_70 MEDIUM = gone
CKV3_SAST_71 CRITICAL = gone
CKV3_SAST_72 MEDIUM = gone
CKV3_SAST_73 INFO = gone
CKV3_SAST_74 MEDIUM = gone
CKV3_SAST_75 HIGH = gone
CKV3_SAST_76 HIGH = gone
CKV3_SAST_77 MEDIUM = gone
CKV3_SAST_78 MEDIUM = gone
CKV3_SAST_79 MEDIUM = gone
CKV3_SAST_80 MEDIUM = gone
CKV3_SAST_81 MEDIUM = gone
CKV3_SAST_82 MEDIUM = gone
CKV3_SAST_83 HIGH = gone
CKV3_SAST_84 LOW = gone
CKV3_SAST_85 MEDIUM = gone
CKV3_SAST_86 HIGH = gone
CKV3_SAST_87 HIGH = gone
CKV3_SAST_88 HIGH = gone
CKV3_SAST_89 CRITICAL = gone
CKV3_SAST_90 MEDIUM = gone
CKV3_SAST_91 MEDIUM = gone
CKV3_SAST_92 LOW = gone
CKV3_SAST_93 HIGH = gone
CKV3_SAST_95 MEDIUM = gone
CKV3_SAST_96 MEDIUM = gone
CKV3_SAST_97 INFO = gone
CKV3_SAST_98 HIGH = gone
CKV3_SAST_99 HIGH = gone
CKV3_SAST_101 MEDIUM = gone
CKV3_SAST_102 MEDIUM = gone
CKV3_SAST_103 MEDIUM = gone
CKV3_SAST_104 MEDIUM = gone
CKV3_SAST_105 MEDIUM = gone
CKV3_SAST_107 HIGH = gone
CKV3_SAST_108 MEDIUM = gone
CKV3_SAST_109 MEDIUM = gone
CKV3_SAST_110 MEDIUM = gone
CKV3_SAST_111 MEDIUM = gone
CKV3_SAST_112 HIGH = gone
CKV3_SAST_113 HIGH = gone
CKV3_SAST_114 HIGH = gone
CKV3_SAST_118 HIGH = gone
CKV3_SAST_119 HIGH = gone
CKV3_SAST_120 HIGH = gone
CKV3_SAST_121 HIGH = gone
CKV3_SAST_122 HIGH = gone
CKV3_SAST_123 MEDIUM = gone
CKV3_SAST_124 HIGH = gone
CKV3_SAST_125 MEDIUM = gone
CKV3_SAST_126 MEDIUM = gone
CKV3_SAST_127 HIGH = gone
CKV3_SAST_128 HIGH = gone
CKV3_SAST_129 HIGH = gone
CKV3_SAST_130 MEDIUM = gone
CKV3_SAST_131 MEDIUM = gone
CKV3_SAST_132 MEDIUM = gone
CKV3_SAST_133 MEDIUM = gone
CKV3_SAST_134 MEDIUM = gone
CKV3_SAST_136 MEDIUM = gone
CKV3_SAST_138 MEDIUM = gone
CKV3_SAST_139 MEDIUM = gone
CKV3_SAST_140 MEDIUM = gone
CKV3_SAST_142 MEDIUM = gone
CKV3_SAST_144 MEDIUM = gone
CKV3_SAST_145 HIGH = gone
CKV3_SAST_146 MEDIUM = gone
CKV3_SAST_147 HIGH = gone
CKV3_SAST_148 HIGH = gone
CKV3_SAST_149 MEDIUM = gone
CKV3_SAST_150 HIGH = gone
CKV3_SAST_151 MEDIUM = gone
CKV3_SAST_152 HIGH = gone
CKV3_SAST_153 LOW = gone
CKV3_SAST_154 MEDIUM = gone
CKV3_SAST_155 LOW = gone
CKV3_SAST_156 MEDIUM = gone
CKV3_SAST_157 MEDIUM = gone
CKV3_SAST_158 MEDIUM = gone
CKV3_SAST_159 MEDIUM = gone
CKV3_SAST_160 MEDIUM = gone
CKV3_SAST_161 INFO = gone
CKV3_SAST_162 MEDIUM = gone
CKV3_SAST_163 MEDIUM = gone
CKV3_SAST_165 MEDIUM = gone
CKV3_SAST_167 LOW = gone
CKV3_SAST_168 MEDIUM = gone
CKV3_SAST_169 HIGH = gone
CKV3_SAST_170 MEDIUM = gone
CKV3_SAST_171 HIGH = gone
CKV3_SAST_172 HIGH = gone
CKV3_SAST_173 HIGH = gone
CKV3_SAST_174 HIGH = gone
CKV3_SAST_175 MEDIUM = gone
CKV3_SAST_176 MEDIUM = gone
CKV3_SAST_177 MEDIUM = gone
CKV3_SAST_178 MEDIUM = gone
CKV3_SAST_179 MEDIUM = gone
CKV3_SAST_180 MEDIUM = gone
CKV3_SAST_181 HIGH = gone
CKV3_SAST_182 MEDIUM = gone
CKV3_SAST_183 LOW = gone
CKV3_SAST_184 HIGH = gone
CKV3_SAST_186 MEDIUM = gone
CKV3_SAST_187 MEDIUM = gone
CKV3_SAST_188 HIGH = gone
CKV3_SAST_189 HIGH = gone
CKV3_SAST_190 MEDIUM = gone
CKV3_SAST_191 MEDIUM = gone
CKV3_SAST_192 HIGH = gone
CKV3_SAST_193 HIGH = gone
CKV3_SAST_194 MEDIUM = gone
CKV3_SAST_195 LOW = gone
CKV3_SAST_196 HIGH = gone
CKV3_SAST_197 MEDIUM = gone
CKV3_SAST_198 LOW = gone
CKV3_SAST_200 MEDIUM = gone
CKV3_SAST_239 MEDIUM = gone
CKV3_SAST_240 LOW = gone
CKV3_SAST_241 LOW = gone
CKV3_SAST_242 LOW = gone
CKV3_SAST_243 LOW = gone
CKV3_SAST_248 MEDIUM = gone
CKV3_SAST_249 MEDIUM = gone
CKV3_SAST_250 MEDIUM = gone
CKV3_SAST_253 MEDIUM = gone
CKV3_SAST_254 MEDIUM = gone
CKV3_SAST_255 MEDIUM = gone
CKV3_SAST_256 MEDIUM = gone
CKV3_SAST_259 HIGH = gone
CKV3_SAST_262 MEDIUM = gone
CKV3_SAST_263 MEDIUM = gone
CKV_ALI_1 HIGH CRITICAL data that anybody can read
CKV_ALI_2 INFO CRITICAL SSH open to the internet
CKV_ALI_3 INFO CRITICAL remote desktop open to the internet
CKV_ALI_4 MEDIUM =
CKV_ALI_5 MEDIUM =
CKV_ALI_6 MEDIUM =
CKV_ALI_7 LOW =
CKV_ALI_8 LOW =
CKV_ALI_9 LOW CRITICAL a database that the internet can reach
CKV_ALI_10 LOW =
CKV_ALI_11 LOW =
CKV_ALI_12 LOW =
CKV_ALI_13 INFO =
CKV_ALI_14 MEDIUM =
CKV_ALI_15 INFO =
CKV_ALI_16 INFO =
CKV_ALI_17 INFO =
CKV_ALI_18 MEDIUM =
CKV_ALI_19 MEDIUM =
CKV_ALI_20 LOW =
CKV_ALI_21 LOW =
CKV_ALI_22 LOW =
CKV_ALI_23 MEDIUM =
CKV_ALI_24 LOW =
CKV_ALI_25 LOW =
CKV_ALI_26 LOW =
CKV_ALI_27 LOW =
CKV_ALI_28 LOW =
CKV_ALI_29 LOW HIGH rules that let all traffic in
CKV_ALI_30 LOW =
CKV_ALI_31 LOW =
CKV_ALI_32 LOW =
CKV_ALI_33 LOW =
CKV_ALI_35 LOW =
CKV_ALI_36 LOW =
CKV_ALI_37 LOW =
CKV_ALI_38 LOW =
CKV_ALI_41 LOW =
CKV_ALI_42 LOW =
CKV_ALI_43 LOW CRITICAL a database that the internet can reach
CKV_ALI_44 LOW =
CKV_ANSIBLE_1 MEDIUM =
CKV_ANSIBLE_2 MEDIUM =
CKV_ANSIBLE_3 MEDIUM =
CKV_ANSIBLE_4 MEDIUM =
CKV_ANSIBLE_5 LOW =
CKV_ANSIBLE_6 LOW =
CKV_ARGO_1 - MEDIUM more rights than the workflow needs
CKV_ARGO_2 - HIGH containers run as root
CKV_AWS_1 LOW CRITICAL full administrator rights
CKV_AWS_2 MEDIUM =
CKV_AWS_3 HIGH =
CKV_AWS_5 LOW =
CKV_AWS_6 MEDIUM =
CKV_AWS_7 INFO =
CKV_AWS_8 INFO =
CKV_AWS_9 INFO =
CKV_AWS_10 INFO =
CKV_AWS_11 INFO =
CKV_AWS_12 LOW =
CKV_AWS_13 HIGH =
CKV_AWS_14 INFO =
CKV_AWS_15 INFO =
CKV_AWS_16 LOW =
CKV_AWS_17 MEDIUM CRITICAL a database that the internet can reach
CKV_AWS_18 INFO =
CKV_AWS_19 LOW =
CKV_AWS_20 HIGH =
CKV_AWS_21 LOW =
CKV_AWS_22 LOW =
CKV_AWS_23 LOW =
CKV_AWS_24 INFO CRITICAL SSH open to the internet
CKV_AWS_25 INFO CRITICAL remote desktop open to the internet
CKV_AWS_26 MEDIUM =
CKV_AWS_27 LOW =
CKV_AWS_28 HIGH =
CKV_AWS_29 LOW =
CKV_AWS_30 LOW =
CKV_AWS_31 LOW =
CKV_AWS_32 MEDIUM HIGH data that anybody can read
CKV_AWS_33 MEDIUM HIGH keys and secrets that anybody can use
CKV_AWS_34 MEDIUM =
CKV_AWS_35 INFO =
CKV_AWS_36 LOW =
CKV_AWS_37 INFO =
CKV_AWS_38 LOW CRITICAL a Kubernetes control plane that the internet can reach
CKV_AWS_39 LOW HIGH a Kubernetes control plane that the internet can reach
CKV_AWS_40 LOW =
CKV_AWS_41 HIGH CRITICAL a secret in plain text
CKV_AWS_42 LOW =
CKV_AWS_43 LOW =
CKV_AWS_44 MEDIUM =
CKV_AWS_45 MEDIUM CRITICAL a secret in plain text
CKV_AWS_46 HIGH CRITICAL a secret in plain text
CKV_AWS_47 INFO =
CKV_AWS_48 MEDIUM =
CKV_AWS_49 HIGH =
CKV_AWS_50 LOW =
CKV_AWS_51 LOW =
CKV_AWS_53 MEDIUM HIGH nothing keeps the data in the bucket from being made public
CKV_AWS_54 MEDIUM HIGH nothing keeps the data in the bucket from being made public
CKV_AWS_55 MEDIUM HIGH nothing keeps the data in the bucket from being made public
CKV_AWS_56 MEDIUM HIGH nothing keeps the data in the bucket from being made public
CKV_AWS_57 HIGH =
CKV_AWS_58 MEDIUM =
CKV_AWS_59 LOW CRITICAL an API without authentication
CKV_AWS_60 HIGH =
CKV_AWS_61 HIGH =
CKV_AWS_62 CRITICAL =
CKV_AWS_63 HIGH =
CKV_AWS_64 LOW =
CKV_AWS_65 LOW =
CKV_AWS_66 LOW =
CKV_AWS_67 INFO =
CKV_AWS_68 INFO =
CKV_AWS_69 LOW CRITICAL a message broker that the internet can reach
CKV_AWS_70 MEDIUM CRITICAL data that anybody can read
CKV_AWS_71 INFO =
CKV_AWS_72 INFO HIGH a queue or topic that anybody can use
CKV_AWS_73 LOW =
CKV_AWS_74 MEDIUM =
CKV_AWS_75 LOW =
CKV_AWS_76 LOW =
CKV_AWS_77 MEDIUM =
CKV_AWS_78 MEDIUM =
CKV_AWS_79 HIGH =
CKV_AWS_80 MEDIUM =
CKV_AWS_81 MEDIUM =
CKV_AWS_82 MEDIUM =
CKV_AWS_83 MEDIUM =
CKV_AWS_84 MEDIUM =
CKV_AWS_85 MEDIUM =
CKV_AWS_86 INFO =
CKV_AWS_87 MEDIUM CRITICAL a database that the internet can reach
CKV_AWS_88 HIGH =
CKV_AWS_89 LOW CRITICAL a database that the internet can reach
CKV_AWS_90 MEDIUM =
CKV_AWS_91 INFO =
CKV_AWS_92 INFO =
CKV_AWS_93 MEDIUM =
CKV_AWS_94 HIGH =
CKV_AWS_95 LOW =
CKV_AWS_96 HIGH =
CKV_AWS_97 HIGH =
CKV_AWS_98 HIGH =
CKV_AWS_99 HIGH =
CKV_AWS_100 HIGH =
CKV_AWS_101 HIGH =
CKV_AWS_102 HIGH =
CKV_AWS_103 HIGH =
CKV_AWS_104 LOW =
CKV_AWS_105 LOW =
CKV_AWS_106 LOW =
CKV_AWS_107 LOW =
CKV_AWS_108 LOW =
CKV_AWS_109 LOW =
CKV_AWS_110 MEDIUM HIGH rights that lead to full administrator rights
CKV_AWS_111 LOW =
CKV_AWS_112 MEDIUM =
CKV_AWS_113 MEDIUM =
CKV_AWS_114 LOW =
CKV_AWS_115 LOW =
CKV_AWS_116 LOW =
CKV_AWS_117 LOW =
CKV_AWS_118 LOW =
CKV_AWS_119 INFO =
CKV_AWS_120 LOW =
CKV_AWS_121 MEDIUM =
CKV_AWS_122 LOW HIGH a machine with an address on the internet
CKV_AWS_123 LOW =
CKV_AWS_124 LOW =
CKV_AWS_126 MEDIUM =
CKV_AWS_127 HIGH =
CKV_AWS_128 LOW = gone
CKV_AWS_129 LOW =
CKV_AWS_130 LOW HIGH a machine with an address on the internet
CKV_AWS_131 MEDIUM =
CKV_AWS_133 LOW =
CKV_AWS_134 INFO =
CKV_AWS_135 LOW =
CKV_AWS_136 LOW =
CKV_AWS_137 LOW CRITICAL a database that the internet can reach
CKV_AWS_138 LOW =
CKV_AWS_139 INFO =
CKV_AWS_140 LOW =
CKV_AWS_141 LOW =
CKV_AWS_142 INFO =
CKV_AWS_143 LOW =
CKV_AWS_144 LOW =
CKV_AWS_145 LOW =
CKV_AWS_146 LOW =
CKV_AWS_147 MEDIUM =
CKV_AWS_148 LOW =
CKV_AWS_149 LOW =
CKV_AWS_150 LOW =
CKV_AWS_152 INFO =
CKV_AWS_153 LOW =
CKV_AWS_154 LOW HIGH a database that the internet can reach
CKV_AWS_155 MEDIUM =
CKV_AWS_156 MEDIUM =
CKV_AWS_157 LOW =
CKV_AWS_158 LOW =
CKV_AWS_159 MEDIUM =
CKV_AWS_160 MEDIUM =
CKV_AWS_161 MEDIUM =
CKV_AWS_162 LOW =
CKV_AWS_163 HIGH =
CKV_AWS_164 MEDIUM HIGH a machine with an address on the internet
CKV_AWS_165 MEDIUM =
CKV_AWS_166 MEDIUM =
CKV_AWS_167 MEDIUM HIGH data that anybody can read
CKV_AWS_168 HIGH =
CKV_AWS_169 MEDIUM HIGH a queue or topic that anybody can use
CKV_AWS_170 MEDIUM =
CKV_AWS_171 LOW =
CKV_AWS_172 LOW =
CKV_AWS_173 LOW =
CKV_AWS_174 LOW =
CKV_AWS_175 LOW =
CKV_AWS_176 LOW =
CKV_AWS_177 LOW =
CKV_AWS_178 LOW =
CKV_AWS_179 LOW =
CKV_AWS_180 LOW =
CKV_AWS_181 LOW =
CKV_AWS_182 LOW =
CKV_AWS_183 LOW =
CKV_AWS_184 LOW =
CKV_AWS_185 LOW =
CKV_AWS_186 LOW =
CKV_AWS_187 LOW =
CKV_AWS_189 LOW =
CKV_AWS_190 LOW =
CKV_AWS_191 LOW =
CKV_AWS_192 HIGH =
CKV_AWS_193 LOW =
CKV_AWS_194 INFO =
CKV_AWS_195 LOW =
CKV_AWS_196 LOW =
CKV_AWS_197 LOW =
CKV_AWS_198 LOW =
CKV_AWS_199 LOW =
CKV_AWS_200 LOW =
CKV_AWS_201 LOW =
CKV_AWS_202 LOW =
CKV_AWS_203 LOW =
CKV_AWS_204 LOW =
CKV_AWS_205 LOW =
CKV_AWS_206 LOW =
CKV_AWS_207 LOW =
CKV_AWS_208 LOW =
CKV_AWS_209 LOW =
CKV_AWS_210 LOW =
CKV_AWS_211 LOW =
CKV_AWS_212 LOW =
CKV_AWS_213 LOW =
CKV_AWS_214 LOW =
CKV_AWS_215 LOW =
CKV_AWS_216 LOW =
CKV_AWS_217 LOW =
CKV_AWS_218 LOW =
CKV_AWS_219 LOW =
CKV_AWS_220 LOW =
CKV_AWS_221 LOW =
CKV_AWS_222 LOW =
CKV_AWS_223 LOW =
CKV_AWS_224 LOW =
CKV_AWS_225 LOW =
CKV_AWS_226 LOW =
CKV_AWS_227 LOW =
CKV_AWS_228 LOW =
CKV_AWS_229 LOW HIGH FTP, which sends passwords in the clear, open to the internet
CKV_AWS_230 LOW HIGH FTP, which sends passwords in the clear, open to the internet
CKV_AWS_231 LOW CRITICAL remote desktop open to the internet
CKV_AWS_232 LOW CRITICAL SSH open to the internet
CKV_AWS_233 LOW =
CKV_AWS_234 LOW =
CKV_AWS_235 LOW =
CKV_AWS_236 LOW =
CKV_AWS_237 LOW =
CKV_AWS_238 INFO =
CKV_AWS_239 LOW =
CKV_AWS_240 LOW =
CKV_AWS_241 LOW =
CKV_AWS_242 LOW =
CKV_AWS_243 LOW =
CKV_AWS_244 LOW =
CKV_AWS_245 LOW =
CKV_AWS_246 LOW =
CKV_AWS_247 LOW =
CKV_AWS_248 LOW =
CKV_AWS_249 LOW =
CKV_AWS_250 MEDIUM =
CKV_AWS_251 INFO =
CKV_AWS_252 LOW =
CKV_AWS_253 LOW =
CKV_AWS_254 LOW =
CKV_AWS_255 LOW =
CKV_AWS_256 LOW =
CKV_AWS_257 LOW =
CKV_AWS_258 MEDIUM =
CKV_AWS_259 LOW =
CKV_AWS_260 LOW MEDIUM a port open to the internet, though one that web servers mean to open
CKV_AWS_261 LOW =
CKV_AWS_262 LOW =
CKV_AWS_263 LOW =
CKV_AWS_264 LOW =
CKV_AWS_265 LOW =
CKV_AWS_266 LOW =
CKV_AWS_267 HIGH =
CKV_AWS_268 HIGH =
CKV_AWS_269 MEDIUM =
CKV_AWS_270 HIGH =
CKV_AWS_271 HIGH =
CKV_AWS_272 HIGH =
CKV_AWS_273 LOW =
CKV_AWS_274 HIGH =
CKV_AWS_275 HIGH =
CKV_AWS_276 LOW =
CKV_AWS_277 MEDIUM CRITICAL all ports open to the internet
CKV_AWS_278 HIGH =
CKV_AWS_279 HIGH =
CKV_AWS_280 HIGH =
CKV_AWS_281 HIGH =
CKV_AWS_282 HIGH =
CKV_AWS_283 HIGH =
CKV_AWS_284 LOW =
CKV_AWS_285 MEDIUM =
CKV_AWS_286 MEDIUM HIGH rights that lead to full administrator rights
CKV_AWS_287 HIGH =
CKV_AWS_288 HIGH =
CKV_AWS_289 HIGH =
CKV_AWS_290 HIGH =
CKV_AWS_291 HIGH =
CKV_AWS_292 HIGH =
CKV_AWS_293 MEDIUM =
CKV_AWS_294 INFO =
CKV_AWS_295 HIGH =
CKV_AWS_296 HIGH =
CKV_AWS_297 HIGH =
CKV_AWS_298 HIGH =
CKV_AWS_300 MEDIUM =
CKV_AWS_301 LOW HIGH code that anybody can call
CKV_AWS_302 MEDIUM CRITICAL a database snapshot that anybody can copy
CKV_AWS_303 MEDIUM HIGH data that anybody can read
CKV_AWS_304 HIGH =
CKV_AWS_305 MEDIUM =
CKV_AWS_306 INFO =
CKV_AWS_307 INFO =
CKV_AWS_308 HIGH =
CKV_AWS_309 MEDIUM =
CKV_AWS_310 MEDIUM =
CKV_AWS_311 HIGH =
CKV_AWS_312 HIGH =
CKV_AWS_313 LOW =
CKV_AWS_314 INFO =
CKV_AWS_315 MEDIUM =
CKV_AWS_316 MEDIUM =
CKV_AWS_317 MEDIUM =
CKV_AWS_318 MEDIUM =
CKV_AWS_319 MEDIUM =
CKV_AWS_320 MEDIUM =
CKV_AWS_321 MEDIUM =
CKV_AWS_322 INFO =
CKV_AWS_323 LOW =
CKV_AWS_324 MEDIUM =
CKV_AWS_325 LOW =
CKV_AWS_326 MEDIUM =
CKV_AWS_327 INFO =
CKV_AWS_328 HIGH =
CKV_AWS_329 HIGH =
CKV_AWS_330 MEDIUM =
CKV_AWS_331 LOW =
CKV_AWS_332 MEDIUM =
CKV_AWS_333 LOW HIGH a machine with an address on the internet
CKV_AWS_334 MEDIUM =
CKV_AWS_335 MEDIUM =
CKV_AWS_336 INFO =
CKV_AWS_337 HIGH =
CKV_AWS_338 INFO =
CKV_AWS_339 HIGH =
CKV_AWS_340 INFO =
CKV_AWS_341 MEDIUM =
CKV_AWS_342 LOW =
CKV_AWS_343 HIGH =
CKV_AWS_344 HIGH =
CKV_AWS_345 HIGH =
CKV_AWS_346 HIGH =
CKV_AWS_347 HIGH =
CKV_AWS_348 HIGH =
CKV_AWS_349 LOW =
CKV_AWS_350 HIGH =
CKV_AWS_351 LOW =
CKV_AWS_352 HIGH =
CKV_AWS_353 LOW =
CKV_AWS_354 HIGH =
CKV_AWS_355 HIGH =
CKV_AWS_356 HIGH =
CKV_AWS_357 HIGH =
CKV_AWS_358 HIGH =
CKV_AWS_359 LOW =
CKV_AWS_360 LOW =
CKV_AWS_361 INFO =
CKV_AWS_362 LOW =
CKV_AWS_363 MEDIUM =
CKV_AWS_364 HIGH =
CKV_AWS_365 MEDIUM =
CKV_AWS_366 MEDIUM =
CKV_AWS_367 LOW =
CKV_AWS_368 LOW =
CKV_AWS_369 LOW =
CKV_AWS_370 MEDIUM =
CKV_AWS_371 MEDIUM =
CKV_AWS_372 LOW =
CKV_AWS_373 MEDIUM =
CKV_AWS_374 LOW =
CKV_AWS_375 LOW =
CKV_AWS_376 LOW =
CKV_AWS_377 LOW =
CKV_AWS_378 MEDIUM =
CKV_AWS_379 MEDIUM =
CKV_AWS_380 LOW =
CKV_AWS_381 LOW =
CKV_AWS_382 LOW =
CKV_AWS_383 LOW =
CKV_AWS_384 MEDIUM HIGH a secret in plain text
CKV_AWS_385 - HIGH other accounts can use the topic
CKV_AWS_386 LOW =
CKV_AWS_387 INFO HIGH a queue or topic that anybody can use
CKV_AWS_388 - HIGH a known vulnerability reads files of the database host
CKV_AWS_389 - HIGH a machine with an address on the internet
CKV_AWS_390 - HIGH nothing keeps the data from being made public
CKV_AWS_391 - CRITICAL a database that the internet can reach, with a user name that is easily guessed
CKV_AWS_392 - HIGH nothing keeps the data from being made public
CKV_AWS_393 - HIGH workflows of others may take the role
CKV_AWS_394 - LOW resources go into zones that nobody has reviewed, when AWS adds one
CKV_AZUREPIPELINES_1 - MEDIUM what runs may change from one run to the next
CKV_AZUREPIPELINES_2 - MEDIUM what runs may change from one run to the next
CKV_AZUREPIPELINES_3 - HIGH a secret that the log shows
CKV_AZUREPIPELINES_5 - INFO lists which images are used; nothing is wrong
CKV_AZURE_1 LOW =
CKV_AZURE_2 INFO =
CKV_AZURE_3 MEDIUM =
CKV_AZURE_4 INFO =
CKV_AZURE_5 MEDIUM =
CKV_AZURE_6 LOW =
CKV_AZURE_7 LOW =
CKV_AZURE_8 LOW HIGH an administration console that the internet can reach
CKV_AZURE_9 HIGH =
CKV_AZURE_10 INFO CRITICAL SSH open to the internet
CKV_AZURE_11 HIGH CRITICAL a database port open to the internet
CKV_AZURE_12 LOW =
CKV_AZURE_13 LOW =
CKV_AZURE_14 MEDIUM =
CKV_AZURE_15 LOW =
CKV_AZURE_16 MEDIUM =
CKV_AZURE_17 INFO =
CKV_AZURE_18 INFO =
CKV_AZURE_19 INFO =
CKV_AZURE_20 INFO =
CKV_AZURE_21 LOW =
CKV_AZURE_22 INFO =
CKV_AZURE_23 LOW =
CKV_AZURE_24 HIGH =
CKV_AZURE_25 HIGH =
CKV_AZURE_26 HIGH =
CKV_AZURE_27 INFO =
CKV_AZURE_28 LOW =
CKV_AZURE_29 LOW =
CKV_AZURE_30 INFO =
CKV_AZURE_31 INFO =
CKV_AZURE_32 INFO =
CKV_AZURE_33 INFO =
CKV_AZURE_34 HIGH CRITICAL data that anybody can read
CKV_AZURE_35 INFO HIGH data that anybody can read
CKV_AZURE_36 LOW =
CKV_AZURE_37 INFO =
CKV_AZURE_38 INFO =
CKV_AZURE_39 HIGH =
CKV_AZURE_40 HIGH =
CKV_AZURE_41 HIGH =
CKV_AZURE_42 INFO =
CKV_AZURE_43 LOW =
CKV_AZURE_44 LOW =
CKV_AZURE_45 HIGH =
CKV_AZURE_47 LOW =
CKV_AZURE_48 HIGH =
CKV_AZURE_49 HIGH =
CKV_AZURE_50 MEDIUM =
CKV_AZURE_52 MEDIUM =
CKV_AZURE_53 MEDIUM HIGH a database that the internet can reach
CKV_AZURE_54 MEDIUM =
CKV_AZURE_55 INFO =
CKV_AZURE_56 LOW =
CKV_AZURE_57 LOW =
CKV_AZURE_58 LOW =
CKV_AZURE_59 LOW HIGH data that anybody can read
CKV_AZURE_61 INFO =
CKV_AZURE_62 LOW =
CKV_AZURE_63 LOW =
CKV_AZURE_64 LOW HIGH data that anybody can read
CKV_AZURE_65 LOW =
CKV_AZURE_66 LOW =
CKV_AZURE_67 INFO =
CKV_AZURE_68 LOW HIGH a database that the internet can reach
CKV_AZURE_69 INFO =
CKV_AZURE_70 MEDIUM =
CKV_AZURE_71 INFO =
CKV_AZURE_72 MEDIUM =
CKV_AZURE_73 LOW =
CKV_AZURE_74 INFO =
CKV_AZURE_75 INFO =
CKV_AZURE_76 LOW =
CKV_AZURE_77 MEDIUM CRITICAL UDP services open to the internet
CKV_AZURE_78 LOW =
CKV_AZURE_79 INFO =
CKV_AZURE_80 LOW =
CKV_AZURE_81 LOW =
CKV_AZURE_82 LOW =
CKV_AZURE_83 LOW =
CKV_AZURE_84 INFO =
CKV_AZURE_85 HIGH =
CKV_AZURE_86 HIGH =
CKV_AZURE_87 INFO =
CKV_AZURE_88 LOW =
CKV_AZURE_89 LOW HIGH a database that the internet can reach
CKV_AZURE_91 LOW =
CKV_AZURE_92 LOW =
CKV_AZURE_93 LOW =
CKV_AZURE_94 LOW =
CKV_AZURE_95 LOW =
CKV_AZURE_96 LOW =
CKV_AZURE_97 LOW =
CKV_AZURE_98 LOW =
CKV_AZURE_99 LOW HIGH a database that the internet can reach
CKV_AZURE_100 LOW =
CKV_AZURE_101 LOW HIGH a database that the internet can reach
CKV_AZURE_102 LOW =
CKV_AZURE_103 LOW =
CKV_AZURE_104 MEDIUM HIGH data that anybody can read
CKV_AZURE_105 MEDIUM =
CKV_AZURE_106 MEDIUM HIGH a message broker that the internet can reach
CKV_AZURE_107 LOW =
CKV_AZURE_108 MEDIUM HIGH a message broker that the internet can reach
CKV_AZURE_109 MEDIUM =
CKV_AZURE_110 INFO =
CKV_AZURE_111 LOW =
CKV_AZURE_112 LOW =
CKV_AZURE_113 LOW HIGH a database that the internet can reach
CKV_AZURE_114 LOW =
CKV_AZURE_115 LOW =
CKV_AZURE_116 LOW =
CKV_AZURE_117 LOW =
CKV_AZURE_118 INFO =
CKV_AZURE_119 LOW HIGH a machine with an address on the internet
CKV_AZURE_120 LOW =
CKV_AZURE_121 LOW =
CKV_AZURE_122 LOW =
CKV_AZURE_123 LOW =
CKV_AZURE_124 LOW HIGH data that anybody can read
CKV_AZURE_125 LOW =
CKV_AZURE_126 LOW =
CKV_AZURE_127 LOW =
CKV_AZURE_128 LOW =
CKV_AZURE_129 LOW =
CKV_AZURE_130 LOW =
CKV_AZURE_131 INFO HIGH a secret in plain text
CKV_AZURE_132 LOW =
CKV_AZURE_133 LOW =
CKV_AZURE_134 HIGH =
CKV_AZURE_135 LOW =
CKV_AZURE_136 LOW =
CKV_AZURE_137 LOW HIGH full administrator rights
CKV_AZURE_138 LOW HIGH data that anybody can read
CKV_AZURE_139 MEDIUM HIGH data that anybody can read
CKV_AZURE_140 LOW =
CKV_AZURE_141 LOW HIGH full administrator rights
CKV_AZURE_142 LOW =
CKV_AZURE_143 LOW HIGH a machine with an address on the internet
CKV_AZURE_144 LOW HIGH data that anybody can read
CKV_AZURE_145 LOW =
CKV_AZURE_146 LOW =
CKV_AZURE_147 LOW =
CKV_AZURE_148 LOW =
CKV_AZURE_149 LOW =
CKV_AZURE_150 LOW =
CKV_AZURE_151 LOW =
CKV_AZURE_152 LOW =
CKV_AZURE_153 LOW =
CKV_AZURE_154 LOW =
CKV_AZURE_155 LOW =
CKV_AZURE_156 LOW =
CKV_AZURE_157 LOW =
CKV_AZURE_158 LOW =
CKV_AZURE_159 LOW =
CKV_AZURE_160 LOW MEDIUM a port open to the internet, though one that web servers mean to open
CKV_AZURE_161 LOW =
CKV_AZURE_162 LOW HIGH code that anybody can call
CKV_AZURE_163 MEDIUM =
CKV_AZURE_164 MEDIUM =
CKV_AZURE_165 MEDIUM =
CKV_AZURE_166 MEDIUM =
CKV_AZURE_167 LOW =
CKV_AZURE_168 LOW =
CKV_AZURE_169 LOW =
CKV_AZURE_170 LOW =
CKV_AZURE_171 LOW =
CKV_AZURE_172 MEDIUM =
CKV_AZURE_173 MEDIUM =
CKV_AZURE_174 MEDIUM CRITICAL an API without authentication
CKV_AZURE_175 LOW =
CKV_AZURE_176 MEDIUM =
CKV_AZURE_177 MEDIUM =
CKV_AZURE_178 HIGH =
CKV_AZURE_179 LOW =
CKV_AZURE_180 LOW =
CKV_AZURE_181 MEDIUM =
CKV_AZURE_182 LOW =
CKV_AZURE_183 MEDIUM =
CKV_AZURE_184 MEDIUM =
CKV_AZURE_185 HIGH CRITICAL keys and secrets that anybody can use
CKV_AZURE_186 MEDIUM =
CKV_AZURE_187 MEDIUM =
CKV_AZURE_188 LOW =
CKV_AZURE_189 HIGH CRITICAL keys and secrets that anybody can use
CKV_AZURE_190 HIGH CRITICAL data that anybody can read
CKV_AZURE_191 MEDIUM =
CKV_AZURE_192 MEDIUM =
CKV_AZURE_193 MEDIUM HIGH a message broker that the internet can reach
CKV_AZURE_194 MEDIUM =
CKV_AZURE_195 MEDIUM =
CKV_AZURE_196 LOW =
CKV_AZURE_197 MEDIUM =
CKV_AZURE_198 MEDIUM =
CKV_AZURE_199 MEDIUM =
CKV_AZURE_200 MEDIUM =
CKV_AZURE_201 MEDIUM =
CKV_AZURE_202 MEDIUM =
CKV_AZURE_203 LOW =
CKV_AZURE_204 MEDIUM HIGH a message broker that the internet can reach
CKV_AZURE_205 MEDIUM =
CKV_AZURE_206 LOW =
CKV_AZURE_207 MEDIUM =
CKV_AZURE_208 LOW =
CKV_AZURE_209 LOW =
CKV_AZURE_210 MEDIUM HIGH data that anybody can read
CKV_AZURE_211 LOW =
CKV_AZURE_212 LOW =
CKV_AZURE_213 LOW =
CKV_AZURE_214 LOW =
CKV_AZURE_215 HIGH =
CKV_AZURE_216 HIGH =
CKV_AZURE_217 MEDIUM =
CKV_AZURE_218 LOW =
CKV_AZURE_219 MEDIUM =
CKV_AZURE_220 HIGH =
CKV_AZURE_221 MEDIUM HIGH code that anybody can call
CKV_AZURE_222 MEDIUM HIGH code that anybody can call
CKV_AZURE_223 HIGH =
CKV_AZURE_224 MEDIUM =
CKV_AZURE_225 MEDIUM =
CKV_AZURE_226 MEDIUM =
CKV_AZURE_227 HIGH =
CKV_AZURE_228 MEDIUM =
CKV_AZURE_229 HIGH =
CKV_AZURE_230 HIGH =
CKV_AZURE_231 MEDIUM =
CKV_AZURE_232 HIGH =
CKV_AZURE_233 LOW =
CKV_AZURE_234 MEDIUM =
CKV_AZURE_235 LOW CRITICAL a secret in plain text
CKV_AZURE_236 LOW =
CKV_AZURE_237 LOW =
CKV_AZURE_238 INFO =
CKV_AZURE_239 MEDIUM HIGH a secret in plain text
CKV_AZURE_240 LOW =
CKV_AZURE_241 LOW =
CKV_AZURE_242 INFO =
CKV_AZURE_243 - MEDIUM reached over the public network
CKV_AZURE_244 LOW =
CKV_AZURE_245 LOW =
CKV_AZURE_246 LOW =
CKV_AZURE_247 HIGH =
CKV_AZURE_248 HIGH =
CKV_AZURE_249 HIGH =
CKV_AZURE_250 HIGH =
CKV_AZURE_251 HIGH =
CKV_BCW_1 - CRITICAL a secret in plain text
CKV_BITBUCKETPIPELINES_1 - LOW what runs may change from one run to the next
CKV_BITBUCKET_1 - MEDIUM one person alone can change the code
CKV_CIRCLECIPIPELINES_1 - LOW what runs may change from one run to the next
CKV_CIRCLECIPIPELINES_2 - MEDIUM what runs may change from one run to the next
CKV_CIRCLECIPIPELINES_3 - MEDIUM what runs may change from one run to the next
CKV_CIRCLECIPIPELINES_4 - MEDIUM what runs may change from one run to the next
CKV_CIRCLECIPIPELINES_5 - CRITICAL a pipeline that may open a shell to somebody else
CKV_CIRCLECIPIPELINES_6 - CRITICAL text of others runs as a command
CKV_CIRCLECIPIPELINES_7 - HIGH a pipeline that may send data elsewhere
CKV_CIRCLECIPIPELINES_8 - INFO lists which images are used; nothing is wrong
CKV_DIO_1 - MEDIUM data that was overwritten is gone
CKV_DIO_2 - MEDIUM a password instead of a key
CKV_DIO_3 - HIGH data that anybody can read
CKV_DIO_4 - HIGH open to the internet
CKV_DOCKER_1 LOW =
CKV_DOCKER_2 LOW =
CKV_DOCKER_3 LOW =
CKV_DOCKER_4 LOW =
CKV_DOCKER_5 LOW =
CKV_DOCKER_6 LOW =
CKV_DOCKER_7 LOW =
CKV_DOCKER_8 LOW =
CKV_DOCKER_9 LOW =
CKV_DOCKER_10 LOW =
CKV_DOCKER_11 LOW =
CKV_GCP_1 INFO =
CKV_GCP_2 INFO CRITICAL SSH open to the internet
CKV_GCP_3 INFO CRITICAL remote desktop open to the internet
CKV_GCP_4 MEDIUM =
CKV_GCP_6 HIGH =
CKV_GCP_7 INFO =
CKV_GCP_8 INFO =
CKV_GCP_9 INFO =
CKV_GCP_10 INFO =
CKV_GCP_11 HIGH CRITICAL a database port open to the internet
CKV_GCP_12 LOW =
CKV_GCP_13 LOW =
CKV_GCP_14 HIGH =
CKV_GCP_15 HIGH CRITICAL data that anybody can read
CKV_GCP_16 MEDIUM =
CKV_GCP_17 MEDIUM =
CKV_GCP_18 LOW CRITICAL a Kubernetes control plane that the internet can reach
CKV_GCP_19 MEDIUM = gone
CKV_GCP_20 LOW =
CKV_GCP_21 INFO =
CKV_GCP_22 LOW =
CKV_GCP_23 LOW =
CKV_GCP_24 LOW =
CKV_GCP_25 MEDIUM =
CKV_GCP_26 INFO =
CKV_GCP_27 MEDIUM =
CKV_GCP_28 HIGH CRITICAL data that anybody can read
CKV_GCP_29 LOW =
CKV_GCP_30 INFO =
CKV_GCP_31 MEDIUM =
CKV_GCP_32 HIGH =
CKV_GCP_33 HIGH =
CKV_GCP_34 LOW =
CKV_GCP_35 LOW HIGH an administration console that the internet can reach
CKV_GCP_36 INFO =
CKV_GCP_37 INFO =
CKV_GCP_38 HIGH =
CKV_GCP_39 INFO =
CKV_GCP_40 LOW HIGH a machine with an address on the internet
CKV_GCP_41 HIGH =
CKV_GCP_42 HIGH =
CKV_GCP_43 INFO =
CKV_GCP_44 HIGH =
CKV_GCP_45 HIGH =
CKV_GCP_46 HIGH =
CKV_GCP_47 HIGH =
CKV_GCP_48 HIGH =
CKV_GCP_49 LOW HIGH rights that lead to full administrator rights
CKV_GCP_50 INFO =
CKV_GCP_51 LOW =
CKV_GCP_52 INFO =
CKV_GCP_53 INFO =
CKV_GCP_54 INFO =
CKV_GCP_55 INFO =
CKV_GCP_56 INFO =
CKV_GCP_57 INFO =
CKV_GCP_58 INFO =
CKV_GCP_59 LOW =
CKV_GCP_60 LOW HIGH a database that the internet can reach
CKV_GCP_61 INFO =
CKV_GCP_62 INFO =
CKV_GCP_63 INFO =
CKV_GCP_64 LOW =
CKV_GCP_65 LOW =
CKV_GCP_66 LOW =
CKV_GCP_67 LOW = gone
CKV_GCP_68 LOW =
CKV_GCP_69 LOW =
CKV_GCP_70 INFO =
CKV_GCP_71 INFO =
CKV_GCP_72 LOW =
CKV_GCP_73 MEDIUM =
CKV_GCP_74 LOW =
CKV_GCP_75 INFO CRITICAL FTP, which sends passwords in the clear, open to the internet
CKV_GCP_76 LOW =
CKV_GCP_77 LOW HIGH FTP, which sends passwords in the clear, open to the internet
CKV_GCP_78 LOW =
CKV_GCP_79 LOW =
CKV_GCP_80 LOW =
CKV_GCP_81 LOW =
CKV_GCP_82 LOW =
CKV_GCP_83 LOW =
CKV_GCP_84 LOW =
CKV_GCP_85 LOW =
CKV_GCP_86 LOW HIGH a machine with an address on the internet
CKV_GCP_87 LOW HIGH a machine with an address on the internet
CKV_GCP_88 LOW CRITICAL a database port open to the internet
CKV_GCP_89 HIGH =
CKV_GCP_90 LOW =
CKV_GCP_91 LOW =
CKV_GCP_92 LOW =
CKV_GCP_93 LOW =
CKV_GCP_94 HIGH =
CKV_GCP_95 MEDIUM =
CKV_GCP_96 LOW =
CKV_GCP_97 LOW =
CKV_GCP_98 HIGH CRITICAL jobs that anybody can run
CKV_GCP_99 MEDIUM HIGH a queue or topic that anybody can use
CKV_GCP_100 HIGH CRITICAL data that anybody can read
CKV_GCP_101 HIGH =
CKV_GCP_102 MEDIUM HIGH code that anybody can call
CKV_GCP_103 HIGH =
CKV_GCP_104 LOW =
CKV_GCP_105 LOW =
CKV_GCP_106 INFO MEDIUM a port open to the internet, though one that web servers mean to open
CKV_GCP_107 MEDIUM HIGH code that anybody can call
CKV_GCP_108 INFO =
CKV_GCP_109 LOW =
CKV_GCP_110 LOW =
CKV_GCP_111 MEDIUM =
CKV_GCP_112 HIGH =
CKV_GCP_113 HIGH =
CKV_GCP_114 HIGH =
CKV_GCP_115 HIGH =
CKV_GCP_116 MEDIUM =
CKV_GCP_117 HIGH =
CKV_GCP_118 HIGH =
CKV_GCP_119 MEDIUM =
CKV_GCP_120 HIGH =
CKV_GCP_121 MEDIUM =
CKV_GCP_122 MEDIUM =
CKV_GCP_123 LOW =
CKV_GCP_124 LOW HIGH code that anybody can call
CKV_GCP_125 HIGH =
CKV_GCP_126 LOW =
CKV_GCP_127 LOW =
CKV_GHA_1 - HIGH output of any step can set the environment of the next
CKV_GHA_2 - CRITICAL text of others runs as a command
CKV_GHA_3 - CRITICAL a pipeline that may send its secrets elsewhere
CKV_GHA_4 - CRITICAL a pipeline that may open a shell to somebody else
CKV_GHA_5 - MEDIUM nobody can tell where an artifact came from
CKV_GHA_6 - MEDIUM nobody can tell where an artifact came from
CKV_GHA_7 - MEDIUM whoever starts the workflow can change what it builds
CKV_GITHUB_1 - HIGH one stolen password is enough
CKV_GITHUB_2 - MEDIUM accounts that outlive the people
CKV_GITHUB_3 - LOW access from any network
CKV_GITHUB_4 - LOW commits whose author nobody proved
CKV_GITHUB_5 MEDIUM =
CKV_GITHUB_6 - HIGH what the hook sends can be read and changed on the way
CKV_GITHUB_7 - HIGH what the hook sends can be read and changed on the way
CKV_GITHUB_8 - LOW history that is harder to follow
CKV_GITHUB_9 - LOW one administrator who may be away
CKV_GITHUB_10 - MEDIUM rules that administrators may ignore
CKV_GITHUB_11 - MEDIUM a review of code that has changed since
CKV_GITHUB_12 - MEDIUM a review that others may set aside
CKV_GITHUB_13 - MEDIUM one person alone can change the code
CKV_GITHUB_14 - MEDIUM code that no check has seen
CKV_GITHUB_15 - LOW house-keeping
CKV_GITHUB_16 - LOW house-keeping
CKV_GITHUB_17 - HIGH one stolen or careless account can change the code
CKV_GITHUB_18 - MEDIUM branches that anybody with write access can rewrite
CKV_GITHUB_19 - HIGH one stolen or careless account can change the code
CKV_GITHUB_20 - LOW house-keeping
CKV_GITHUB_21 - LOW repositories that nobody watches
CKV_GITHUB_22 - LOW repositories that nobody watches
CKV_GITHUB_23 - LOW repositories that nobody watches
CKV_GITHUB_26 - MEDIUM nobody left who can administer the organization
CKV_GITHUB_27 - MEDIUM every member may write everywhere
CKV_GITHUB_28 - LOW house-keeping
CKV_GITLABCI_1 - HIGH a pipeline that may send data elsewhere
CKV_GITLABCI_2 - LOW house-keeping
CKV_GITLABCI_3 - INFO lists which images are used; nothing is wrong
CKV_GITLAB_1 - MEDIUM one person alone can change the code
CKV_GIT_1 LOW HIGH data that anybody can read
CKV_GIT_2 MEDIUM =
CKV_GIT_3 LOW =
CKV_GIT_4 HIGH =
CKV_GIT_5 MEDIUM =
CKV_GIT_6 LOW =
CKV_GLB_1 MEDIUM =
CKV_GLB_2 HIGH =
CKV_GLB_3 MEDIUM =
CKV_GLB_4 LOW =
CKV_K8S_1 MEDIUM =
CKV_K8S_2 HIGH =
CKV_K8S_3 MEDIUM =
CKV_K8S_4 MEDIUM =
CKV_K8S_5 MEDIUM =
CKV_K8S_6 MEDIUM =
CKV_K8S_7 LOW =
CKV_K8S_8 LOW =
CKV_K8S_9 LOW =
CKV_K8S_10 LOW =
CKV_K8S_11 LOW =
CKV_K8S_12 LOW =
CKV_K8S_13 LOW =
CKV_K8S_14 LOW =
CKV_K8S_15 LOW =
CKV_K8S_16 HIGH =
CKV_K8S_17 MEDIUM =
CKV_K8S_18 MEDIUM =
CKV_K8S_19 MEDIUM =
CKV_K8S_20 MEDIUM =
CKV_K8S_21 LOW =
CKV_K8S_22 LOW =
CKV_K8S_23 MEDIUM =
CKV_K8S_24 LOW =
CKV_K8S_25 LOW =
CKV_K8S_26 LOW =
CKV_K8S_27 MEDIUM =
CKV_K8S_28 LOW =
CKV_K8S_29 LOW =
CKV_K8S_30 LOW =
CKV_K8S_31 LOW =
CKV_K8S_32 LOW =
CKV_K8S_33 LOW =
CKV_K8S_34 LOW =
CKV_K8S_35 LOW =
CKV_K8S_36 LOW =
CKV_K8S_37 LOW =
CKV_K8S_38 LOW =
CKV_K8S_39 HIGH =
CKV_K8S_40 LOW =
CKV_K8S_41 LOW =
CKV_K8S_42 LOW =
CKV_K8S_43 LOW =
CKV_K8S_44 LOW =
CKV_K8S_45 LOW HIGH cluster administration that every pod can reach
CKV_K8S_49 MEDIUM HIGH full administrator rights
CKV_K8S_68 LOW HIGH the control plane without authentication
CKV_K8S_69 LOW =
CKV_K8S_70 LOW =
CKV_K8S_71 HIGH =
CKV_K8S_72 HIGH =
CKV_K8S_73 HIGH =
CKV_K8S_74 MEDIUM =
CKV_K8S_75 MEDIUM =
CKV_K8S_77 LOW =
CKV_K8S_78 MEDIUM =
CKV_K8S_79 MEDIUM =
CKV_K8S_80 MEDIUM =
CKV_K8S_81 LOW =
CKV_K8S_82 LOW =
CKV_K8S_83 LOW =
CKV_K8S_84 LOW =
CKV_K8S_85 MEDIUM =
CKV_K8S_86 HIGH CRITICAL the control plane without authentication
CKV_K8S_88 HIGH CRITICAL the control plane without authentication
CKV_K8S_89 LOW =
CKV_K8S_90 LOW =
CKV_K8S_91 MEDIUM =
CKV_K8S_92 LOW =
CKV_K8S_93 LOW =
CKV_K8S_94 LOW =
CKV_K8S_95 MEDIUM =
CKV_K8S_96 HIGH =
CKV_K8S_97 MEDIUM =
CKV_K8S_99 HIGH =
CKV_K8S_100 HIGH =
CKV_K8S_102 HIGH =
CKV_K8S_104 HIGH =
CKV_K8S_105 HIGH =
CKV_K8S_106 MEDIUM =
CKV_K8S_107 MEDIUM =
CKV_K8S_108 HIGH =
CKV_K8S_110 HIGH =
CKV_K8S_111 HIGH =
CKV_K8S_112 MEDIUM =
CKV_K8S_113 HIGH =
CKV_K8S_114 LOW =
CKV_K8S_115 HIGH =
CKV_K8S_116 HIGH =
CKV_K8S_117 MEDIUM =
CKV_K8S_118 HIGH =
CKV_K8S_119 HIGH =
CKV_K8S_121 HIGH =
CKV_K8S_138 MEDIUM HIGH the control plane without authentication
CKV_K8S_139 LOW =
CKV_K8S_140 LOW =
CKV_K8S_141 LOW HIGH the control plane without authentication
CKV_K8S_143 LOW =
CKV_K8S_144 LOW =
CKV_K8S_145 LOW =
CKV_K8S_146 LOW =
CKV_K8S_147 LOW =
CKV_K8S_148 HIGH =
CKV_K8S_149 HIGH =
CKV_K8S_151 LOW =
CKV_K8S_152 LOW =
CKV_K8S_153 LOW =
CKV_K8S_154 LOW =
CKV_K8S_155 HIGH =
CKV_K8S_156 HIGH =
CKV_K8S_157 MEDIUM =
CKV_K8S_158 MEDIUM HIGH rights that lead to full administrator rights
CKV_K8S_159 - HIGH code from elsewhere runs in the pod
CKV_LIN_1 - CRITICAL a secret in plain text
CKV_LIN_2 - MEDIUM a password instead of a key
CKV_LIN_3 - LOW house-keeping
CKV_LIN_4 - LOW house-keeping
CKV_LIN_5 - HIGH open to the internet
CKV_LIN_6 - MEDIUM traffic that may go anywhere
CKV_NCP_1 - MEDIUM trouble that nobody notices
CKV_NCP_2 - LOW house-keeping
CKV_NCP_3 - MEDIUM traffic that may go anywhere
CKV_NCP_4 - CRITICAL SSH open to the internet
CKV_NCP_5 - CRITICAL remote desktop open to the internet
CKV_NCP_6 - MEDIUM data at rest without encryption
CKV_NCP_7 - MEDIUM data at rest without encryption
CKV_NCP_8 - HIGH open to the internet
CKV_NCP_9 - HIGH open to the internet
CKV_NCP_10 - CRITICAL SSH open to the internet
CKV_NCP_11 - CRITICAL remote desktop open to the internet
CKV_NCP_12 - CRITICAL all ports open to the internet
CKV_NCP_13 - HIGH traffic that others can read
CKV_NCP_14 - MEDIUM data at rest without encryption
CKV_NCP_15 - HIGH traffic that others can read
CKV_NCP_16 - HIGH open to the internet
CKV_NCP_17 - CRITICAL a secret in plain text
CKV_NCP_18 - MEDIUM trouble that nobody notices
CKV_NCP_19 - CRITICAL a control plane that the internet can reach
CKV_NCP_20 - LOW house-keeping
CKV_NCP_22 - MEDIUM trouble that nobody notices
CKV_NCP_23 - HIGH a machine with an address on the internet
CKV_NCP_24 - HIGH traffic that others can read
CKV_NCP_25 - MEDIUM a port open to the internet, though one that web servers mean to open
CKV_NCP_26 - LOW house-keeping
CKV_OCI_1 LOW CRITICAL a secret in plain text
CKV_OCI_2 LOW =
CKV_OCI_3 INFO =
CKV_OCI_4 LOW =
CKV_OCI_5 MEDIUM =
CKV_OCI_6 INFO =
CKV_OCI_7 LOW =
CKV_OCI_8 LOW =
CKV_OCI_9 INFO =
CKV_OCI_10 HIGH =
CKV_OCI_11 MEDIUM =
CKV_OCI_12 MEDIUM =
CKV_OCI_13 MEDIUM =
CKV_OCI_14 MEDIUM =
CKV_OCI_15 INFO =
CKV_OCI_16 INFO =
CKV_OCI_17 MEDIUM =
CKV_OCI_18 MEDIUM =
CKV_OCI_19 INFO CRITICAL SSH open to the internet
CKV_OCI_20 INFO CRITICAL remote desktop open to the internet
CKV_OCI_21 MEDIUM =
CKV_OCI_22 INFO CRITICAL SSH open to the internet
CKV_OCI_23 HIGH =
CKV_OKTA_1 - HIGH one stolen password is enough
CKV_OPENAPI_1 HIGH =
CKV_OPENAPI_2 HIGH =
CKV_OPENAPI_3 HIGH =
CKV_OPENAPI_4 HIGH =
CKV_OPENAPI_5 HIGH =
CKV_OPENAPI_6 HIGH =
CKV_OPENAPI_7 HIGH =
CKV_OPENAPI_8 HIGH =
CKV_OPENAPI_9 MEDIUM =
CKV_OPENAPI_10 HIGH =
CKV_OPENAPI_11 HIGH =
CKV_OPENAPI_12 MEDIUM =
CKV_OPENAPI_13 HIGH =
CKV_OPENAPI_14 MEDIUM =
CKV_OPENAPI_15 HIGH =
CKV_OPENAPI_16 LOW =
CKV_OPENAPI_17 MEDIUM =
CKV_OPENAPI_18 HIGH =
CKV_OPENAPI_19 MEDIUM =
CKV_OPENAPI_20 HIGH =
CKV_OPENAPI_21 MEDIUM =
CKV_OPENSTACK_1 LOW CRITICAL a secret in plain text
CKV_OPENSTACK_2 - CRITICAL SSH open to the internet
CKV_OPENSTACK_3 LOW CRITICAL remote desktop open to the internet
CKV_OPENSTACK_4 LOW =
CKV_OPENSTACK_5 LOW =
CKV_PAN_1 - CRITICAL a secret in plain text
CKV_PAN_2 MEDIUM HIGH the administrator's password is sent in plain text
CKV_PAN_3 MEDIUM HIGH the administrator's password is sent in plain text
CKV_PAN_4 MEDIUM =
CKV_PAN_5 MEDIUM =
CKV_PAN_6 LOW =
CKV_PAN_7 LOW =
CKV_PAN_8 INFO =
CKV_PAN_9 LOW =
CKV_PAN_10 LOW =
CKV_PAN_11 - HIGH traffic that others can read
CKV_PAN_12 MEDIUM =
CKV_PAN_13 MEDIUM =
CKV_PAN_14 LOW =
CKV_PAN_15 LOW =
CKV_PAN_16 LOW =
CKV_PAN_17 MEDIUM =
CKV_SECRET_1 MEDIUM HIGH a secret in plain text
CKV_SECRET_2 HIGH =
CKV_SECRET_3 HIGH =
CKV_SECRET_4 MEDIUM HIGH a secret in plain text
CKV_SECRET_5 LOW HIGH a secret in plain text
CKV_SECRET_6 LOW HIGH what looks like a secret in plain text
CKV_SECRET_7 HIGH =
CKV_SECRET_8 LOW HIGH a secret in plain text
CKV_SECRET_9 LOW HIGH a secret in plain text
CKV_SECRET_10 - HIGH a secret in plain text
CKV_SECRET_11 LOW HIGH a secret in plain text
CKV_SECRET_12 LOW HIGH a secret in plain text
CKV_SECRET_13 MEDIUM CRITICAL a secret in plain text
CKV_SECRET_14 MEDIUM HIGH a secret in plain text
CKV_SECRET_15 LOW HIGH a secret in plain text
CKV_SECRET_16 LOW HIGH a secret in plain text
CKV_SECRET_17 MEDIUM HIGH a secret in plain text
CKV_SECRET_18 LOW HIGH a secret in plain text
CKV_SECRET_19 LOW HIGH a secret in plain text
CKV_SECRET_21 LOW = gone
CKV_SECRET_22 LOW = gone
CKV_SECRET_23 HIGH = gone
CKV_SECRET_24 LOW = gone
CKV_SECRET_25 LOW = gone
CKV_SECRET_26 MEDIUM = gone
CKV_SECRET_27 MEDIUM = gone
CKV_SECRET_28 LOW = gone
CKV_SECRET_29 MEDIUM = gone
CKV_SECRET_30 LOW HIGH a secret in plain text
CKV_SECRET_31 LOW = gone
CKV_SECRET_32 LOW = gone
CKV_SECRET_33 LOW = gone
CKV_SECRET_34 HIGH = gone
CKV_SECRET_35 LOW = gone
CKV_SECRET_36 LOW = gone
CKV_SECRET_37 LOW = gone
CKV_SECRET_38 LOW = gone
CKV_SECRET_39 LOW = gone
CKV_SECRET_40 LOW HIGH a secret in plain text
CKV_SECRET_41 LOW = gone
CKV_SECRET_42 LOW = gone
CKV_SECRET_43 MEDIUM = gone
CKV_SECRET_44 MEDIUM = gone
CKV_SECRET_45 HIGH = gone
CKV_SECRET_46 LOW = gone
CKV_SECRET_47 MEDIUM = gone
CKV_SECRET_48 LOW HIGH a secret in plain text
CKV_SECRET_49 LOW HIGH a secret in plain text
CKV_SECRET_50 LOW = gone
CKV_SECRET_51 LOW = gone
CKV_SECRET_52 LOW = gone
CKV_SECRET_53 LOW = gone
CKV_SECRET_54 LOW = gone
CKV_SECRET_55 LOW = gone
CKV_SECRET_56 LOW = gone
CKV_SECRET_57 LOW = gone
CKV_SECRET_58 LOW = gone
CKV_SECRET_59 LOW = gone
CKV_SECRET_60 LOW = gone
CKV_SECRET_61 HIGH = gone
CKV_SECRET_62 LOW = gone
CKV_SECRET_63 LOW = gone
CKV_SECRET_64 LOW = gone
CKV_SECRET_65 LOW = gone
CKV_SECRET_66 LOW = gone
CKV_SECRET_67 LOW = gone
CKV_SECRET_68 LOW = gone
CKV_SECRET_69 LOW = gone
CKV_SECRET_70 LOW = gone
CKV_SECRET_71 LOW = gone
CKV_SECRET_72 LOW = gone
CKV_SECRET_73 MEDIUM = gone
CKV_SECRET_74 LOW = gone
CKV_SECRET_75 LOW = gone
CKV_SECRET_76 LOW = gone
CKV_SECRET_77 LOW = gone
CKV_SECRET_78 MEDIUM = gone
CKV_SECRET_79 HIGH = gone
CKV_SECRET_80 LOW HIGH a secret in plain text
CKV_SECRET_81 MEDIUM = gone
CKV_SECRET_82 MEDIUM = gone
CKV_SECRET_83 MEDIUM = gone
CKV_SECRET_84 MEDIUM = gone
CKV_SECRET_85 MEDIUM = gone
CKV_SECRET_86 LOW = gone
CKV_SECRET_87 LOW = gone
CKV_SECRET_88 LOW = gone
CKV_SECRET_89 MEDIUM = gone
CKV_SECRET_90 MEDIUM = gone
CKV_SECRET_91 LOW = gone
CKV_SECRET_92 LOW = gone
CKV_SECRET_93 LOW = gone
CKV_SECRET_94 LOW = gone
CKV_SECRET_95 LOW = gone
CKV_SECRET_96 MEDIUM = gone
CKV_SECRET_97 MEDIUM = gone
CKV_SECRET_98 MEDIUM = gone
CKV_SECRET_99 MEDIUM = gone
CKV_SECRET_100 MEDIUM = gone
CKV_SECRET_101 MEDIUM = gone
CKV_SECRET_102 MEDIUM = gone
CKV_SECRET_103 LOW = gone
CKV_SECRET_104 LOW = gone
CKV_SECRET_105 LOW = gone
CKV_SECRET_106 MEDIUM = gone
CKV_SECRET_107 MEDIUM = gone
CKV_SECRET_108 LOW = gone
CKV_SECRET_109 MEDIUM = gone
CKV_SECRET_110 MEDIUM = gone
CKV_SECRET_111 LOW = gone
CKV_SECRET_112 LOW = gone
CKV_SECRET_113 MEDIUM = gone
CKV_SECRET_114 MEDIUM = gone
CKV_SECRET_115 MEDIUM = gone
CKV_SECRET_116 - HIGH a secret in plain text
CKV_SECRET_120 LOW = gone
CKV_SECRET_146 LOW = gone
CKV_SECRET_166 MEDIUM = gone
CKV_SECRET_168 MEDIUM = gone
CKV_SECRET_171 HIGH = gone
CKV_SECRET_175 LOW = gone
CKV_SECRET_177 MEDIUM = gone
CKV_SECRET_178 HIGH = gone
CKV_SECRET_180 HIGH = gone
CKV_SECRET_184 MEDIUM = gone
CKV_SECRET_185 LOW = gone
CKV_SECRET_191 MEDIUM = gone
CKV_SECRET_192 MEDIUM HIGH a secret in plain text
CKV_SECRET_220 MEDIUM = gone
CKV_SECRET_223 MEDIUM = gone
CKV_SECRET_226 LOW = gone
CKV_SECRET_240 MEDIUM = gone
CKV_SECRET_242 MEDIUM = gone
CKV_SECRET_244 MEDIUM = gone
CKV_SECRET_248 MEDIUM = gone
CKV_SECRET_254 MEDIUM = gone
CKV_SECRET_256 MEDIUM = gone
CKV_SECRET_380 - HIGH a secret in plain text
CKV_SECRET_381 - HIGH a secret in plain text
CKV_TC_1 - MEDIUM data at rest without encryption
CKV_TC_2 - HIGH a machine with an address on the internet
CKV_TC_3 - MEDIUM trouble that nobody notices
CKV_TC_4 - MEDIUM shared with everything else in the account
CKV_TC_5 - MEDIUM shared with everything else in the account
CKV_TC_6 - MEDIUM trouble that nobody notices
CKV_TC_7 - CRITICAL a control plane that the internet can reach
CKV_TC_8 - CRITICAL all ports open to the internet
CKV_TC_9 - CRITICAL a database that the internet can reach
CKV_TC_10 - LOW house-keeping
CKV_TC_11 - MEDIUM trouble that nobody notices
CKV_TC_12 - HIGH traffic that others can read
CKV_TC_13 - CRITICAL a secret in plain text
CKV_TC_14 - MEDIUM trouble that nobody notices
CKV_TF_1 MEDIUM =
CKV_TF_2 HIGH =
CKV_YC_1 - HIGH no firewall in front
CKV_YC_2 - HIGH a machine with an address on the internet
CKV_YC_3 - MEDIUM data at rest without encryption
CKV_YC_4 - HIGH a console that the internet can reach
CKV_YC_5 - CRITICAL a control plane that the internet can reach
CKV_YC_6 - HIGH a machine with an address on the internet
CKV_YC_7 - MEDIUM no updates by themselves
CKV_YC_8 - MEDIUM no updates by themselves
CKV_YC_9 - MEDIUM keys that are never changed
CKV_YC_10 - HIGH secrets of the cluster without encryption
CKV_YC_11 - HIGH no firewall in front
CKV_YC_12 - CRITICAL a database that the internet can reach
CKV_YC_13 - CRITICAL full administrator rights
CKV_YC_14 - HIGH no firewall in front
CKV_YC_15 - HIGH no firewall in front
CKV_YC_16 - MEDIUM pods that every other pod can reach
CKV_YC_17 - CRITICAL data that anybody can read
CKV_YC_18 - HIGH a machine with an address on the internet
CKV_YC_19 - CRITICAL all ports open to the internet
CKV_YC_20 - CRITICAL all ports open to the internet
CKV_YC_21 - CRITICAL full administrator rights
CKV_YC_22 - HIGH no firewall in front
CKV_YC_23 - HIGH full administrator rights
CKV_YC_24 - MEDIUM a personal account instead of a service account
`;


/***/ }),

/***/ 4917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ countRated),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   ql: () => (/* binding */ severityTable)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5862);
/* harmony import */ var _severity_data_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1755);


let entries;
function severityTable() {
    entries ??= parseTable(_severity_data_js__WEBPACK_IMPORTED_MODULE_1__/* .severityData */ .Cx);
    return entries;
}
function rate(id, profile) {
    const entry = severityTable().get(id);
    if (!entry)
        return undefined;
    const { vendor, strict, reason } = entry;
    return vendor && (profile === 'vendor' || vendor === strict)
        ? { severity: vendor, source: 'vendor', reason: '' }
        : { severity: strict, source: 'ours', reason };
}
function countRated(profile, is) {
    let count = 0;
    for (const { id, isGone } of severityTable().values()) {
        const severity = rate(id, profile)?.severity;
        if (!isGone && severity && is(severity))
            count++;
    }
    return count;
}
function parseTable(text) {
    const table = new Map();
    for (const line of text.split('\n')) {
        if (line === '')
            continue;
        const [, id = '', first = '', second = '', rest = ''] = /^(\S+) (\S+) (\S+)(?: (.+))?$/.exec(line) ?? [];
        const vendor = (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSeverity */ .lv)(first);
        const strict = second === '=' ? vendor : (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSeverity */ .lv)(second);
        const isRated = strict && (vendor || first === '-');
        if (!isRated || table.has(id))
            throw new Error(`The severity table has a bad line: ${line}`);
        const isGone = rest === 'gone';
        table.set(id, { id, vendor, strict, reason: isGone ? '' : rest, isGone });
    }
    return table;
}


/***/ }),

/***/ 5171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);

__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./scripts/not-bundled.mjs

const missing = (name) =>
  new Error(
    `${name} is not part of this bundle; scripts/build.mjs says why, and how to put it back`,
  )

class HttpClient {
  constructor() {
    throw missing('The HTTP client of core.getIDToken()')
  }
}
class BearerCredentialHandler extends HttpClient {}

function getExecOutput() {
  throw missing('What core.platform.getDetails() runs commands with')
}

;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    stringify() {
        return this._buffer;
    }
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
const markdownSummary = _summary;
const summary = _summary;
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_.sep);
}
var exec = __nccwpck_require__(9529);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec/* getExecOutput */.H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec/* getExecOutput */.H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec/* getExecOutput */.H('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec/* getExecOutput */.H('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






var ExitCode;
(function (ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
function debug(message) {
    issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
    issue('group', name);
}
function endGroup() {
    issue('endgroup');
}
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}





/***/ }),

/***/ 9529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec),
  H: () => (/* binding */ getExecOutput)
});

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
var external_os_ = __nccwpck_require__(857);
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
var external_path_ = __nccwpck_require__(6928);
var external_assert_ = __nccwpck_require__(2613);
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
const IS_WINDOWS = process.platform === 'win32';
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        p = p.replace(/\//g, '\\');
        return p.replace(/\\\\+/g, '\\');
    }
    return p.replace(/\/\/+/g, '/');
}
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
            }
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







const toolrunner_IS_WINDOWS = process.platform === 'win32';
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        if (!arg) {
            return '""';
        }
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        if (!needsQuotes) {
            return arg;
        }
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        if (!arg) {
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            return `"${arg}"`;
        }
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}

/***/ }),

/***/ 6806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ didYouMeanHint)
/* harmony export */ });
const MAX_WORD_LENGTH = 100;
function didYouMean(word, candidates) {
    const wanted = folded(word);
    if (!wanted || word.length > MAX_WORD_LENGTH)
        return undefined;
    let best;
    for (const candidate of candidates) {
        const known = folded(candidate);
        const allowed = Math.floor(Math.max(wanted.length, known.length) / 3);
        if (!known || Math.abs(wanted.length - known.length) > allowed)
            continue;
        const slips = editDistance(wanted, known);
        if (slips <= allowed && (!best || slips < best.slips))
            best = { candidate, slips };
    }
    return best?.candidate;
}
function didYouMeanHint(word, candidates) {
    const meant = didYouMean(word, candidates);
    return meant === undefined ? '' : `, did you mean "${meant}"?`;
}
function folded(word) {
    return word.toLowerCase().replace(/[-_.\s]/g, '');
}
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


/***/ }),

/***/ 3678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ GateFailure),
/* harmony export */   Yl: () => (/* binding */ asUserError),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   j$: () => (/* binding */ Interrupted),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    name = 'UserError';
    problems;
    constructor(problems, options) {
        const list = typeof problems === 'string' ? [problems] : [...problems];
        super(joined(list, 'problems'), options);
        this.problems = list;
    }
}
class GateFailure extends Error {
    name = 'GateFailure';
    failures;
    constructor(failures, options) {
        const list = typeof failures === 'string' ? [failures] : [...failures];
        super(joined(list, 'failures'), options);
        this.failures = list;
    }
}
class Interrupted extends Error {
    name = 'Interrupted';
    signalName;
    constructor(signalName) {
        super(`Stopped by ${signalName}`);
        this.signalName = signalName;
    }
}
function asUserError(error, theirs) {
    const isTheirs = error instanceof Error && theirs.some((one) => error instanceof one);
    return isTheirs ? new UserError(error.message, { cause: error }) : error;
}
const MAX_CAUSES = 5;
function errorMessage(error) {
    const parts = [];
    let current = error;
    for (let depth = 0; depth < MAX_CAUSES && current !== undefined && current !== null; depth++) {
        const part = ownMessage(current);
        if (part && !parts.some((said) => said.includes(part)))
            parts.push(part);
        current = current instanceof Error ? current.cause : undefined;
    }
    return parts.join(': ') || 'unknown error';
}
function ownMessage(error) {
    const inner = error instanceof AggregateError ? error.errors.slice(0, MAX_CAUSES) : [];
    const text = error instanceof Error
        ? error.message || inner.map(ownMessage).join('; ') || error.name
        : describe(error);
    return text.replace(/\s+/g, ' ').trim();
}
function describe(value) {
    if (typeof value === 'string')
        return value;
    try {
        return JSON.stringify(value) ?? String(value);
    }
    catch {
        return Object.prototype.toString.call(value);
    }
}
function joined(list, what) {
    if (list.length === 1)
        return list[0];
    return `${list.length} ${what}:\n${list.map((line) => `- ${line}`).join('\n')}`;
}


/***/ }),

/***/ 8350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ limitMarkdown)
/* harmony export */ });
const NOTE_BYTES = 64;
const CLOSED_FOLD = '\n</details>';
function limitMarkdown(markdown, maxBytes) {
    if (Buffer.byteLength(markdown) <= maxBytes)
        return markdown;
    const blocks = splitBlocks(markdown);
    const shorter = shortenLongest(blocks, maxBytes);
    return Buffer.byteLength(shorter) <= maxBytes ? shorter : cutAtEnd(shorter, maxBytes);
}
function splitBlocks(markdown) {
    const lines = markdown.split('\n');
    const blocks = [];
    const add = (kind, from, to, headLines) => {
        const part = lines.slice(from, to);
        blocks.push({ kind, lines: part, headLines, bytes: byteLength(part) });
    };
    let textFrom = 0;
    let index = 0;
    while (index < lines.length) {
        const kind = startsTable(lines, index) ? 'table' : openingFence(lines[index]) ? 'code' : 'text';
        if (kind === 'text') {
            index++;
            continue;
        }
        const end = kind === 'table' ? tableEnd(lines, index) : codeEnd(lines, index);
        if (index > textFrom)
            add('text', textFrom, index, 0);
        add(kind, index, end, kind === 'table' ? 2 : 1);
        textFrom = index = end;
    }
    if (lines.length > textFrom)
        add('text', textFrom, lines.length, 0);
    return blocks;
}
function shortenLongest(blocks, maxBytes) {
    const cuttable = blocks.filter(({ kind }) => kind !== 'text').map(({ bytes }) => bytes);
    const fixed = blocks
        .filter(({ kind }) => kind === 'text')
        .reduce((sum, { bytes }) => sum + bytes, 0);
    const size = commonSize(cuttable, maxBytes - fixed);
    return blocks
        .flatMap((block) => (block.bytes > size ? shortened(block, size) : block.lines))
        .join('\n');
}
function commonSize(sizes, room) {
    const ascending = [...sizes].sort((a, b) => a - b);
    let left = room;
    for (const [index, size] of ascending.entries()) {
        const share = Math.floor(left / (ascending.length - index));
        if (size > share)
            return Math.max(0, share);
        left -= size;
    }
    return Number.POSITIVE_INFINITY;
}
function shortened(block, maxBytes) {
    if (block.kind === 'text')
        return block.lines;
    const head = block.lines.slice(0, block.headLines);
    const fence = block.kind === 'code' ? openingFence(block.lines[0]) : undefined;
    const closing = fence && closer(fence);
    const body = block.lines.slice(block.headLines, closing === block.lines.at(-1) ? -1 : undefined);
    let bytes = byteLength(head) + NOTE_BYTES + (closing ? byteLength([closing]) : 0);
    let kept = 0;
    for (const line of body) {
        bytes += byteLength([line]);
        if (bytes > maxBytes)
            break;
        kept++;
    }
    if (kept === body.length)
        return block.lines;
    const note = moreOf(body.length - kept, block.kind === 'table' ? 'row' : 'line');
    return [...head, ...body.slice(0, kept), ...(closing ? [closing] : []), '', note, ''];
}
function cutAtEnd(markdown, maxBytes) {
    const lines = markdown.split('\n');
    let best;
    let bytes = NOTE_BYTES;
    let fence;
    let folds = 0;
    for (const [index, line] of lines.entries()) {
        bytes += byteLength([line]);
        if (bytes > maxBytes)
            break;
        fence = fence ? (closes(line, fence) ? undefined : fence) : openingFence(line);
        if (!fence) {
            folds = Math.max(0, folds + count(line, /<details\b/gi) - count(line, /<\/details>/gi));
        }
        const closing = (fence ? byteLength([closer(fence)]) : 0) + folds * byteLength([CLOSED_FOLD]);
        if (bytes + closing <= maxBytes)
            best = { kept: index + 1, fence, folds };
    }
    let kept = best?.kept ?? 0;
    while (kept > 0 && lines[kept - 1] === '')
        kept--;
    const closers = [
        ...(best?.fence ? [closer(best.fence)] : []),
        ...Array.from({ length: best?.folds ?? 0 }, () => CLOSED_FOLD),
    ];
    const note = moreOf(lines.length - kept, 'line');
    const result = [...lines.slice(0, kept), ...closers, '', note].join('\n');
    return Buffer.byteLength(result) <= maxBytes ? result : '';
}
function startsTable(lines, index) {
    const rule = lines[index + 1];
    return (/^\s*\|/.test(lines[index] ?? '') && rule !== undefined && /^\s*\|[\s:|]*-[\s:|-]*$/.test(rule));
}
function tableEnd(lines, start) {
    let end = start + 2;
    while (/^\s*\|/.test(lines[end] ?? ''))
        end++;
    return end;
}
function codeEnd(lines, start) {
    const fence = openingFence(lines[start]);
    let end = start + 1;
    while (fence && end < lines.length && !closes(lines[end], fence))
        end++;
    return Math.min(lines.length, end + 1);
}
function openingFence(line) {
    const [, indent = '', marker] = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/.exec(line ?? '') ?? [];
    return marker ? { indent, marker } : undefined;
}
function closes(line, fence) {
    const [, marker] = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line ?? '') ?? [];
    return (marker !== undefined && marker[0] === fence.marker[0] && marker.length >= fence.marker.length);
}
function closer({ indent, marker }) {
    return indent + marker;
}
function moreOf(count, what) {
    return `… ${count.toLocaleString('en-US')} more ${what}${count === 1 ? '' : 's'}`;
}
function count(line, pattern) {
    return line.match(pattern)?.length ?? 0;
}
function byteLength(lines) {
    return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}


/***/ }),

/***/ 6125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

var lib_errors = __nccwpck_require__(3678);
var core = __nccwpck_require__(5171);
var safe_text = __nccwpck_require__(902);
;// CONCATENATED MODULE: ./packages/action-kit/lib/annotations.js

const ANNOTATIONS_PER_LEVEL = 10;
const ANNOTATION_MESSAGE_LENGTH = 4096;
const ANNOTATION_TITLE_LENGTH = 255;
function annotationCommand(annotation) {
    const properties = {};
    if (annotation.title)
        properties.title = safeLine(annotation.title, ANNOTATION_TITLE_LENGTH);
    if (annotation.file) {
        properties.file = safeLine(annotation.file);
        const startLine = lineNumber(annotation.startLine);
        const endLine = lineNumber(annotation.endLine);
        if (startLine)
            properties.startLine = startLine;
        if (startLine && endLine && endLine > startLine)
            properties.endLine = endLine;
    }
    return {
        message: (0,safe_text/* safeText */.Hk)(annotation.message, { maxLength: ANNOTATION_MESSAGE_LENGTH }),
        properties,
    };
}
function annotationLine(level, annotation) {
    const line = annotation.file ? lineNumber(annotation.startLine) : undefined;
    const place = [annotation.file, line].filter((part) => part !== undefined).join(':');
    const label = `${level[0]?.toUpperCase()}${level.slice(1)}`;
    return [label, place, annotation.title, annotation.message].filter(Boolean).join(': ');
}
function lineNumber(line) {
    return line !== undefined && Number.isSafeInteger(line) && line > 0 ? line : undefined;
}
function safeLine(text, maxLength = 1024) {
    return (0,safe_text/* cutText */.IN)((0,safe_text/* safeText */.Hk)(text).replaceAll('\n', ' '), maxLength);
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/log.js



const MAX_MESSAGE_LENGTH = 1_000_000;
const LIMITS = {
    error: ANNOTATIONS_PER_LEVEL - 1,
    warning: ANNOTATIONS_PER_LEVEL,
    notice: ANNOTATIONS_PER_LEVEL,
};
function createLog(sink = core) {
    const used = { error: 0, warning: 0, notice: 0 };
    const silenced = { error: 0, warning: 0, notice: 0 };
    const said = new Set();
    let openGroups = 0;
    const info = (message) => sink.info((0,safe_text/* safeText */.Hk)(message, { maxLength: MAX_MESSAGE_LENGTH }));
    function emit(level, annotation) {
        const { message, properties } = annotationCommand(annotation);
        used[level]++;
        if (annotation.message.length > ANNOTATION_MESSAGE_LENGTH)
            info(annotation.message);
        sink[level](message, properties);
    }
    function one(level, message, place = {}) {
        const annotation = { ...place, message };
        const line = annotationLine(level, annotation);
        const again = said.has(`${level} ${line}`);
        if (again || used[level] >= LIMITS[level]) {
            if (!again)
                silenced[level]++;
            info(line);
            return;
        }
        said.add(`${level} ${line}`);
        emit(level, annotation);
    }
    function many(level, annotations, limit) {
        const room = Math.max(0, limit - used[level]);
        if (annotations.length <= room) {
            for (const annotation of annotations)
                emit(level, annotation);
            return;
        }
        const shown = Math.max(0, room - 1);
        for (const annotation of annotations.slice(0, shown))
            emit(level, annotation);
        const rest = annotations.slice(shown);
        for (const annotation of rest)
            info(annotationLine(level, annotation));
        if (room > 0)
            emit(level, { message: `${counted(rest.length, level)} in the log of this step` });
        else
            silenced[level] += rest.length;
    }
    function leaveGroups(count) {
        const wereOpen = openGroups > 0;
        openGroups = Math.max(0, openGroups - count);
        if (wereOpen && openGroups === 0)
            sink.endGroup();
    }
    return {
        info,
        debug: (message) => sink.debug((0,safe_text/* safeText */.Hk)(message, { maxLength: MAX_MESSAGE_LENGTH })),
        notice: (message, place) => one('notice', message, place),
        warning: (message, place) => one('warning', message, place),
        error: (message, place) => one('error', message, place),
        annotate: (level, annotations) => many(level, annotations, LIMITS[level]),
        async group(title, work) {
            const name = (0,safe_text/* safeText */.Hk)(title, { maxLength: 200 }).replaceAll('\n', ' ');
            openGroups++;
            if (openGroups === 1)
                sink.startGroup(name);
            else
                sink.info(name);
            try {
                return await work();
            }
            finally {
                leaveGroups(1);
            }
        },
        fail(problems) {
            leaveGroups(openGroups); // nobody unfolds a group to find out why the step failed
            const annotations = problems.map((message) => ({ message }));
            many('error', annotations, ANNOTATIONS_PER_LEVEL);
        },
        countSilenced() {
            const levels = ['error', 'warning', 'notice'];
            const counts = levels.filter((level) => silenced[level] > 0);
            if (counts.length === 0)
                return;
            const text = counts.map((level) => counted(silenced[level], level)).join(', ');
            info(`${text} in the log without an annotation: GitHub shows ${ANNOTATIONS_PER_LEVEL} of a kind for a step.`);
        },
    };
}
function counted(count, level) {
    return `${count} more ${level}${count === 1 ? '' : 's'}`;
}
const runLog = createLog();
const log = runLog;

;// CONCATENATED MODULE: ./packages/action-kit/lib/outputs.js

function createOutputs(defaults, put = putOutput) {
    const names = Object.keys(defaults);
    const values = new Map(names.map((name) => [name, asText(defaults[name])]));
    return {
        set(name, value) {
            if (!values.has(name))
                throw new Error(`Output "${name}" is not declared by this action`);
            values.set(name, asText(value));
        },
        get: (name) => values.get(name) ?? '',
        write() {
            for (const [name, value] of values)
                put(name, value);
        },
    };
}
function putOutput(name, value) {
    if (process.env.GITHUB_OUTPUT)
        (0,core.setOutput)(name, value);
}
function asText(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/process-end.js

const FLUSH_TIMEOUT_MS = 5_000;
function crash(signal) {
    return new Promise((resolve) => {
        const hear = (error) => {
            if (!isAbort(error, signal))
                resolve(error);
        };
        process.on('uncaughtException', hear);
        process.on('unhandledRejection', hear);
        process.once('beforeExit', () => {
            resolve(new Error('it waits for something that can no longer happen'));
        });
    });
}
function isAbort(error, signal) {
    if (!signal.aborted)
        return false;
    if (error === signal.reason)
        return true;
    return error instanceof Error && (error.name === 'AbortError' || error.cause === signal.reason);
}
function surviveClosedOutput() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => { });
}
async function exit(code) {
    process.exitCode = code;
    const flushed = [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write('', () => resolve())));
    const timeout = new Promise((resolve) => setTimeout(resolve, FLUSH_TIMEOUT_MS));
    await Promise.race([Promise.all(flushed), timeout]);
    process.exit(code);
}
function stackOf(error) {
    return (error instanceof Error && error.stack) || (0,lib_errors/* errorMessage */.gJ)(error);
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/signals.js

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function abortOnSignals(onSignal) {
    const controller = new AbortController();
    const signals = process.platform === 'win32' ? [...SIGNALS, 'SIGBREAK'] : SIGNALS;
    for (const signalName of signals) {
        process.on(signalName, () => {
            const first = !controller.signal.aborted;
            controller.abort(new lib_errors/* Interrupted */.j$(signalName));
            onSignal(signalName, first);
        });
    }
    return controller.signal;
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/state.js

const MAX_STATE_BYTES = 32_000;
function saveState(name, value) {
    const size = Buffer.byteLength(value);
    if (size > MAX_STATE_BYTES) {
        throw new Error(`State "${name}" has ${size} bytes, but a post step can only receive ${MAX_STATE_BYTES}`);
    }
    if (process.env.GITHUB_STATE)
        core.saveState(name, value);
}
function readState(name) {
    return core.getState(name) || undefined;
}

var external_node_fs_ = __nccwpck_require__(3024);
var markdown_limit = __nccwpck_require__(8350);
var secrets = __nccwpck_require__(1872);
;// CONCATENATED MODULE: ./packages/action-kit/lib/summary.js



const SUMMARY_LIMIT_BYTES = 1_048_576;
function createSummary(file = process.env.GITHUB_STEP_SUMMARY) {
    const blocks = [];
    return {
        add: (...more) => void blocks.push(...more),
        write() {
            if (!file || blocks.length === 0)
                return;
            const taken = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
            (0,external_node_fs_.appendFileSync)(file, renderSummary(blocks, SUMMARY_LIMIT_BYTES - taken));
            blocks.length = 0;
        },
    };
}
function renderSummary(blocks, maxBytes = SUMMARY_LIMIT_BYTES) {
    const text = blocks
        .map((block) => block.replace(/^\n+/, '').trimEnd())
        .filter(Boolean)
        .join('\n\n');
    return text ? `${(0,markdown_limit/* limitMarkdown */.Z)((0,secrets/* redact */.E$)(text), maxBytes - 1).trimEnd()}\n` : '';
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/run-action.js







const POST_STATE = 'isPost';
async function runAction(action) {
    const isPost = readState(POST_STATE) === 'true';
    const outputs = createOutputs(action.outputs);
    const summary = createSummary();
    const signal = abortOnSignals((name, first) => {
        log.info(first ? `${name}: stopping` : `${name}: still stopping`);
    });
    const state = { save: saveState, read: readState };
    const run = { signal, outputs, log: log, summary, state };
    async function work() {
        if (isPost)
            return action.post?.(run);
        if (action.post)
            saveState(POST_STATE, 'true');
        outputs.write();
        await action.main(run);
    }
    let exitCode;
    function end(errors, isFatal) {
        if (exitCode !== undefined)
            return exitCode;
        const all = isPost ? [...errors] : [...errors, ...attempt(outputs.write)];
        const lost = attempt(summary.write).map((error) => `No job summary: ${(0,lib_errors/* errorMessage */.gJ)(error)}`);
        const tell = (error) => linesOf(error, action, signal);
        const failures = all.filter(isFatal);
        const warnings = all.filter((error) => !isFatal(error));
        for (const line of [...lost, ...warnings.flatMap(tell)])
            log.warning(line);
        if (failures.length > 0)
            runLog.fail(readable([...new Set(failures.flatMap(tell))]));
        runLog.countSilenced();
        exitCode = failures.length > 0 ? 1 : 0;
        return exitCode;
    }
    const always = () => true;
    const isDuty = (error) => !isPost || error instanceof lib_errors/* GateFailure */.In;
    surviveClosedOutput();
    process.once('exit', () => {
        process.exitCode = end([new Error('something ended the process early')], always);
    });
    const code = await Promise.race([
        work().then(() => end([], always), (error) => end([error], isDuty)),
        crash(signal).then((error) => end([error], always)),
    ]);
    await exit(code);
}
function attempt(deed) {
    try {
        deed();
        return [];
    }
    catch (error) {
        return [error];
    }
}
const MAX_PROBLEMS = 100;
const readable = (problems) => problems.length <= MAX_PROBLEMS
    ? problems
    : [...problems.slice(0, MAX_PROBLEMS), `… and ${problems.length - MAX_PROBLEMS} more`];
function linesOf(error, action, signal) {
    if (error instanceof lib_errors/* UserError */.yo)
        return error.problems;
    if (error instanceof lib_errors/* GateFailure */.In)
        return error.failures;
    if (isAbort(error, signal))
        return [(0,lib_errors/* errorMessage */.gJ)(signal.reason)];
    log.debug(stackOf(error));
    return [
        `${action.name} broke: ${(0,lib_errors/* errorMessage */.gJ)(error)}. This is a defect of the action; please report it${reportPlace(action)}, ` +
            'with the log of a run that has debug logging enabled',
    ];
}
function reportPlace({ issuesUrl }) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_ACTION_REPOSITORY: repository } = process.env;
    if (issuesUrl)
        return ` at ${issuesUrl}`;
    return repository ? ` at ${server}/${repository}/issues` : '';
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   jQ: () => (/* binding */ showInvisible)
/* harmony export */ });
const JOINERS = '\\u200c\\u200d\\ufe00-\\ufe0f';
const INVISIBLE = new RegExp(`(?![\\t\\n${JOINERS}])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]`, 'gu');
const COMMAND_AT_LINE_START = new RegExp(`^((?:[^\\S\\n]|[${JOINERS}])*)(:[${JOINERS}]*:)`, 'gmu');
const LEGACY_COMMAND = new RegExp(`(#[${JOINERS}]*#[${JOINERS}]*)\\[`, 'gu');
function safeText(text, options = {}) {
    const { maxLength = Number.POSITIVE_INFINITY } = options;
    const enough = text.length > 2 * maxLength + 2 ? text.slice(0, 2 * maxLength + 2) : text;
    const visible = showInvisible(enough.replaceAll('\r\n', '\n'));
    const harmless = visible.replace(COMMAND_AT_LINE_START, '$1\\$2').replace(LEGACY_COMMAND, '$1\\[');
    return cutText(harmless, maxLength);
}
function showInvisible(text) {
    return text.replace(INVISIBLE, escaped);
}
function cutText(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    if (maxLength < 1)
        return '';
    let end = maxLength - 1;
    if (isHighSurrogate(text.charCodeAt(end - 1)))
        end--;
    return `${text.slice(0, end)}…`;
}
function escaped(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x0d)
        return '\\r';
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code < 0x10000)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\u{${code.toString(16)}}`;
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Rh: () => (/* binding */ redactedJson),
/* harmony export */   cl: () => (/* binding */ registerSecret)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5171);

const MASK = '***';
const MIN_DERIVED_LENGTH = 4;
const registered = new Set();
function registerSecret(value) {
    if (!value.trim())
        return;
    if (!registered.has(value))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret)(value);
    registered.add(value);
}
function registeredSecrets() {
    return [...registered];
}
function redact(text, secrets = registeredSecrets()) {
    const hidden = mergedRanges(text, new Set(secrets.flatMap(secretForms)));
    let result = '';
    let position = 0;
    for (const [start, end] of hidden) {
        result += text.slice(position, start) + MASK;
        position = end;
    }
    return result + text.slice(position);
}
function redactedJson(value, indent = 2, secrets = registeredSecrets()) {
    const known = new Map();
    const clean = (_, part) => {
        if (typeof part !== 'string')
            return part;
        const text = known.get(part) ?? redact(part, secrets);
        known.set(part, text);
        return text;
    };
    return `${JSON.stringify(value, clean, indent)}\n`;
}
function secretForms(secret) {
    if (!secret.trim())
        return [];
    const trimmed = secret.trim();
    const plain = [trimmed, ...secret.split(/\r?\n/).map((line) => line.trim())];
    const derived = plain.flatMap((form) => [
        encodeURIComponent(form.replace(/\p{Cs}/gu, '\ufffd')),
        new URLSearchParams([['', form]]).toString().slice(1),
        JSON.stringify(form).slice(1, -1),
        form
            .replaceAll('&', '&amp;')
            .replaceAll('<', '&lt;')
            .replaceAll('>', '&gt;')
            .replaceAll('"', '&quot;'),
        ...base64Forms(form),
    ]);
    return [trimmed, ...[...plain, ...derived].filter((form) => form.length >= MIN_DERIVED_LENGTH)];
}
function base64Forms(secret) {
    const bytes = Buffer.from(secret);
    const forms = [0, 1, 2].map((shift) => {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
        const first = Math.ceil((shift * 8) / 6);
        const last = Math.floor(((shift + bytes.length) * 8) / 6);
        return encoded.slice(first, last);
    });
    forms.push(bytes.toString('base64'));
    const urlSafe = forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''));
    return [...forms, ...urlSafe];
}
function mergedRanges(text, forms) {
    const ranges = [];
    for (const form of forms) {
        for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            addRange(ranges, [at, at + form.length]);
        }
    }
    const merged = [];
    for (const range of ranges.sort(([a], [b]) => a - b))
        addRange(merged, range);
    return merged;
}
function addRange(ranges, [start, end]) {
    const last = ranges.at(-1);
    if (last && start >= last[0] && start <= last[1])
        last[1] = Math.max(last[1], end);
    else
        ranges.push([start, end]);
}


/***/ })

/******/ });
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	}
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	// no prefetching
/******/ 	// no preloaded
/******/ 	// no external install chunk
/******/ 	// no on chunks loaded
/******/ })();
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7545);
/******/ __webpack_exports__ = await __webpack_exports__;
