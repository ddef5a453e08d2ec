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

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

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
__webpack_unused_export__ = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
__webpack_unused_export__ = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
__webpack_unused_export__ = identity.isScalar;
__webpack_unused_export__ = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
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

/***/ 7340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ metrics)
/* harmony export */ });
const metrics = ['lines', 'branches', 'functions', 'statements'];


/***/ }),

/***/ 5331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   A3: () => (/* binding */ parsePercentage),
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   mx: () => (/* binding */ deltaText),
/* harmony export */   rb: () => (/* binding */ moreNeededForDrop),
/* harmony export */   rv: () => (/* binding */ moreNeeded),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3678);

const shownDigits = 2;
function parseDecimal(text) {
    const [, whole, fraction = ''] = /^\+?(\d{1,9})(?:\.(\d{1,30}))?\s*%?$/.exec(text.trim()) ?? [];
    if (whole === undefined) {
        throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} is not a number such as 80, 80% or 79.995`);
    }
    return { units: BigInt(whole + fraction), digits: fraction.length };
}
function parsePercentage(text) {
    const decimal = parseDecimal(text);
    if (decimal.units > 100n * tenTo(decimal.digits)) {
        throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} is more than 100 %`);
    }
    return decimal;
}
function decimalText({ units, digits }) {
    const text = fixed(units, digits);
    return digits > 0 ? text.replace(/\.?0+$/, '') : text;
}
function meets(count, threshold) {
    return count.total > 0 && moreNeeded(count, threshold) === 0n;
}
function moreNeeded({ covered, total }, { units, digits }) {
    return positive(ceilDivide(units * BigInt(total), 100n * tenTo(digits)) - BigInt(covered));
}
function percentText({ covered, total }, digits = shownDigits) {
    if (total <= 0)
        return '';
    return fixed((100n * tenTo(digits) * BigInt(covered)) / BigInt(total), digits);
}
function countText(count, threshold) {
    const fraction = `${grouped(count.covered)}/${grouped(count.total)}`;
    if (count.total === 0)
        return fraction;
    const text = percentText(count, Math.max(shownDigits, threshold?.digits ?? 0));
    const little = count.covered > 0 && Number(text) === 0;
    return `${fraction} = ${little ? '< 0.01' : text} %`;
}
const grouped = (value) => value.toLocaleString('en-US');
function deltaText(base, head, digits = shownDigits) {
    const scale = 100n * tenTo(digits);
    const difference = BigInt(head.covered) * BigInt(base.total) - BigInt(base.covered) * BigInt(head.total);
    const points = -ceilDivide(-difference * scale, BigInt(base.total) * BigInt(head.total));
    return fixed(points, digits);
}
function moreNeededForDrop(base, head, allowed) {
    const scale = 100n * tenTo(allowed.digits);
    const floor = BigInt(base.covered) * scale - allowed.units * BigInt(base.total);
    const needed = ceilDivide(floor * BigInt(head.total), scale * BigInt(base.total));
    return positive(needed - BigInt(head.covered));
}
const tenTo = (digits) => 10n ** BigInt(digits);
const positive = (value) => (value > 0n ? value : 0n);
function ceilDivide(dividend, divisor) {
    const quotient = dividend / divisor;
    return dividend > 0n && dividend % divisor !== 0n ? quotient + 1n : quotient;
}
function fixed(units, digits) {
    const sign = units < 0n ? '-' : '';
    const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
    const whole = text.slice(0, text.length - digits);
    return digits === 0 ? sign + whole : `${sign}${whole}.${text.slice(-digits)}`;
}


/***/ }),

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3678);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4006);


const maxPatternLength = 500;
function compileGlobs(patterns) {
    const compiled = patterns.map((pattern) => ({ pattern, ...compile(pattern) }));
    const wanted = compiled.filter(({ isNegated }) => !isNegated);
    const unwanted = compiled.filter(({ isNegated }) => isNegated);
    return {
        patterns,
        matches: (path) => (wanted.length === 0 ? patterns.length > 0 : wanted.some(({ test }) => test(path))) &&
            !unwanted.some(({ test }) => test(path)),
        unmatched(paths) {
            let left = compiled;
            for (const path of paths) {
                if (left.length === 0)
                    break;
                left = left.filter(({ test }) => !test(path));
            }
            return left.map(({ pattern }) => pattern);
        },
    };
}
function compile(pattern) {
    const isNegated = pattern.startsWith('!') && !pattern.startsWith('!(');
    const glob = (isNegated ? pattern.slice(1) : pattern).trim().replace(/^(\.\/)+/, '');
    if (glob === '' || glob.length > maxPatternLength) {
        throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(pattern.slice(0, 80))} is not a glob such as src/**/*.ts`);
    }
    const whole = glob.endsWith('/') ? `${glob}**` : glob;
    return { isNegated, test: picomatch__WEBPACK_IMPORTED_MODULE_1__(whole, { dot: true, nonegate: true }) };
}


/***/ }),

/***/ 6291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ verdictName),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   nt: () => (/* binding */ verdictText),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5331);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(948);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4610);



function judge(rules, measured) {
    return rules.flatMap((rule) => {
        const parts = partsOf(rule.scope, measured);
        if (parts.length === 0)
            return [unmatched(rule, measured)];
        return parts.flatMap((part) => rule.checks.map((check) => ({
            rule: rule.name,
            input: check.input,
            subject: part.subject,
            ...judgeCheck(check, part, measured, rule.scope),
        })));
    });
}
const failed = (verdicts) => verdicts.filter(({ outcome }) => outcome === 'failed');
function verdictName({ rule, input, subject }) {
    const of = subject ? ` of ${subject}` : '';
    return rule ? `${rule}: ${input}${of}` : `${input}${of}`;
}
const verdictText = (verdict) => `${verdictName(verdict)}: ${verdict.message}`;
function partsOf(scope, { files, patch, baseline }) {
    const base = baseline?.kind === 'found' ? baseline.files : new Map();
    const changed = patch?.files ?? new Map();
    const parts = new Map();
    const partOf = (subject) => {
        const known = parts.get(subject);
        if (known)
            return known;
        const fresh = { subject, files: [], base: [], patch: [] };
        parts.set(subject, fresh);
        return fresh;
    };
    if (scope.kind === 'total')
        partOf('');
    for (const [path, figures] of files) {
        if (isIn(scope, path))
            partOf(subjectOf(scope, path)).files.push(figures);
    }
    for (const [path, figures] of changed) {
        if (isIn(scope, path))
            partOf(subjectOf(scope, path)).patch.push(figures);
    }
    for (const [path, figures] of base) {
        if (isIn(scope, path))
            parts.get(subjectOf(scope, path))?.base.push(figures);
    }
    return [...parts.values()];
}
const isIn = (scope, path) => scope.kind === 'total' || scope.globs.matches(path);
function subjectOf(scope, path) {
    if (scope.kind === 'per-file')
        return path;
    if (scope.kind !== 'per-package')
        return '';
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}
function unmatched({ name, scope, checks }, { files }) {
    const patterns = scope.kind === 'total' ? [] : scope.globs.patterns;
    return {
        rule: name,
        input: checks[0]?.input ?? '',
        subject: '',
        outcome: 'failed',
        message: `none of the ${(0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(files.size)} measured files matches ${patterns.join(', ')}; paths are those of the repository, such as ${[...files.keys()][0] ?? 'src/a.ts'}`,
    };
}
const passed = (message) => ({ outcome: 'passed', message });
const failure = (message) => ({ outcome: 'failed', message });
const notApplicable = (message) => ({
    outcome: 'not-applicable',
    message: `not applicable: ${message}`,
});
function judgeCheck(check, part, measured, scope) {
    switch (check.kind) {
        case 'min':
            return judgeMinimum(check, part, scope);
        case 'patch':
            return judgePatch(check, part, measured);
        case 'drop':
        case 'drop-count':
            return judgeDrop(check, part, measured, scope);
    }
}
function judgeMinimum({ metric, threshold }, part, scope) {
    const count = (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .sumFigures */ .zV)(part.files)[metric];
    const eachAlone = scope.kind === 'per-file' || scope.kind === 'per-package';
    if (part.files.length === 0)
        return failure('no report measures it');
    if (!count) {
        return failure(`no report holds ${metric}${scope.kind === 'total' ? '' : ' of these files'}, so there is nothing to compare; let the coverage tool measure them, or drop the rule`);
    }
    if (count.total === 0) {
        const nothing = `there are no ${metric === 'combined' ? 'lines' : metric} to cover (0 of 0)`;
        const isFine = metric === 'branches' || metric === 'functions' || eachAlone;
        return isFine ? notApplicable(nothing) : failure(`${nothing}, so nothing was measured`);
    }
    return compared(count, threshold, metric);
}
function compared(count, threshold, metric) {
    const [text, limit] = [(0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(count, threshold), (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalText */ .Nx)(threshold)];
    if ((0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .meets */ .D)(count, threshold))
        return passed(`${text} ≥ ${limit} %`);
    const more = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .moreNeeded */ .rv)(count, threshold);
    return failure(`${text} < ${limit} %, ${(0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(more)} more ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(metric, more)} needed`);
}
function judgePatch({ metric, threshold }, part, { patch }) {
    if (!patch)
        return failure('the changed lines are not known');
    if (metric === 'branches' && !patch.hasBranches) {
        return failure('no report holds branches, so there is nothing to compare');
    }
    const count = { covered: 0, total: 0 };
    for (const figures of part.patch) {
        count.covered += figures[metric]?.covered ?? 0;
        count.total += figures[metric]?.total ?? 0;
    }
    if (count.total === 0)
        return notApplicable(`no changed ${metric} can be covered`);
    return compared(count, threshold, metric);
}
function judgeDrop(check, part, { baseline }, scope) {
    const { metric } = check;
    if (!baseline)
        return failure('there is no baseline to compare with');
    if (baseline.kind === 'missing') {
        return baseline.fails
            ? failure(`there is no baseline: ${baseline.why}`)
            : notApplicable(`there is no baseline: ${baseline.why}`);
    }
    const head = (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .sumFigures */ .zV)(part.files)[metric];
    const base = (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .sumFigures */ .zV)(part.base)[metric];
    if (!head)
        return failure(`no report holds ${metric}, so there is nothing to compare`);
    if (!base && (part.base.length > 0 || scope.kind === 'total')) {
        return failure(`the baseline holds no ${metric}, so there is nothing to compare with`);
    }
    if (!base || base.total === 0)
        return notApplicable('the baseline has none of it');
    if (head.total === 0)
        return notApplicable('nothing of it is left to cover');
    return check.kind === 'drop' ? comparedDrop(check, base, head) : comparedCount(check, base, head);
}
function comparedDrop({ allowed, metric }, base, head) {
    const delta = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .deltaText */ .mx)(base, head, Math.max(2, allowed.digits));
    const change = `${(0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(base)} → ${(0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(head)} (${signed(delta)} points)`;
    const more = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .moreNeededForDrop */ .rb)(base, head, allowed);
    if (more === 0n)
        return passed(`${change}, at most ${(0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalText */ .Nx)(allowed)} points down`);
    return failure(`${change}, more than ${(0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalText */ .Nx)(allowed)} points down, ${(0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(more)} more ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(metric, more)} needed`);
}
function comparedCount(check, base, head) {
    const missing = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .moreNeededForDrop */ .rb)(base, head, { units: 0n, digits: 0 });
    const change = `${(0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(base)} → ${(0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(head)}: ${(0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(missing)} ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(check.metric, missing)} missing to the share of the baseline`;
    if (missing <= check.allowed)
        return passed(`${change}, at most ${(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedText */ .En)(check)} allowed`);
    return failure(`${change}, ${(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedText */ .En)(check)} allowed, ${(0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(missing - check.allowed)} more needed`);
}
const signed = (delta) => (/^-|^0(\.0+)?$/.test(delta) ? delta : `+${delta}`);


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ fileFigures),
/* harmony export */   Mc: () => (/* binding */ withCombined),
/* harmony export */   PE: () => (/* binding */ gateMetrics),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   zV: () => (/* binding */ sumFigures)
/* harmony export */ });
/* harmony import */ var _coverage_model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7340);

const gateMetrics = [..._coverage_model_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .q, 'combined'];
function fileFigures(file) {
    const figures = {};
    for (const metric of _coverage_model_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .q) {
        const count = file.totals[metric] ?? countOf(file, metric);
        if (count)
            figures[metric] = count;
    }
    return withCombined(figures);
}
function sumFigures(files) {
    const sum = {};
    for (const figures of files) {
        for (const metric of _coverage_model_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .q) {
            const count = figures[metric];
            if (count)
                sum[metric] = plus(sum[metric], count);
        }
    }
    return withCombined(sum);
}
function withCombined(figures) {
    const { lines, branches } = figures;
    return lines ? { ...figures, combined: branches ? plus(lines, branches) : lines } : figures;
}
const plus = (a, b) => ({
    covered: (a?.covered ?? 0) + b.covered,
    total: (a?.total ?? 0) + b.total,
});
function unitOf(metric, count) {
    const one = { lines: 'line', branches: 'branch', functions: 'function', statements: 'statement' };
    if (metric === 'combined')
        return 'lines or branches';
    return Number(count) === 1 ? one[metric] : metric;
}
function countOf(file, metric) {
    return file[metric]?.count();
}


/***/ }),

/***/ 4610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  En: () => (/* binding */ allowedText),
  wb: () => (/* binding */ asksBaseline),
  Du: () => (/* binding */ asksPatch),
  aT: () => (/* binding */ checkKinds),
  E0: () => (/* binding */ fractionWarnings),
  NR: () => (/* binding */ parseRules),
  jc: () => (/* binding */ readCheck)
});

var dist = __nccwpck_require__(8815);
var errors = __nccwpck_require__(3678);
var safe_text = __nccwpck_require__(902);
;// CONCATENATED MODULE: ./packages/action-kit/lib/source-place.js

const BEFORE = 60;
const WIDTH = 100;
function placedMessage(text, offset, message) {
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
        throw new errors/* UserError */.yo(placedMessage(text, tooDeep, tooDeepMessage));
    }
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, logLevel: 'error' });
    const [mistake] = [...document.errors, ...document.warnings];
    const json = mistake?.code === 'TAB_AS_INDENT' ? tryJson(text) : undefined;
    if (json)
        return json.value;
    if (mistake)
        throw new errors/* UserError */.yo(placedMessage(text, mistake.pos[0], mistake.message));
    try {
        return document.toJS();
    }
    catch (error) {
        throw new errors/* UserError */.yo(error instanceof Error ? error.message : String(error), { cause: error });
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

var did_you_mean = __nccwpck_require__(6806);
var exact = __nccwpck_require__(5331);
var globs = __nccwpck_require__(751);
var measure = __nccwpck_require__(948);
;// CONCATENATED MODULE: ./actions/coverage-gate/lib/gate/rules.js




const checkKinds = {
    ...Object.fromEntries(measure/* gateMetrics */.PE.map((metric) => [
        `min-${metric}`,
        (text) => ({ kind: 'min', metric, threshold: (0,exact/* parsePercentage */.A3)(text) }),
    ])),
    'min-patch': (text) => ({ kind: 'patch', metric: 'lines', threshold: (0,exact/* parsePercentage */.A3)(text) }),
    'min-patch-branches': (text) => ({
        kind: 'patch',
        metric: 'branches',
        threshold: (0,exact/* parsePercentage */.A3)(text),
    }),
    'max-drop': (text, metric) => ({ kind: 'drop', metric, allowed: (0,exact/* parseDecimal */.$Q)(text) }),
    'max-drop-lines': (text, metric) => ({
        kind: 'drop-count',
        metric,
        allowed: wholeNumber(text),
    }),
};
function readCheck(input, text, dropMetric) {
    const read = checkKinds[input];
    if (!read)
        throw new Error(`no check is called ${input}`);
    return { ...read(text, dropMetric), input };
}
const asksPatch = (rules, metric) => rules.some(({ checks }) => checks.some((check) => check.kind === 'patch' && (!metric || check.metric === metric)));
const asksBaseline = (rules) => rules.some(({ checks }) => checks.some(({ kind }) => kind === 'drop' || kind === 'drop-count'));
function fractionWarnings(rules) {
    return rules.flatMap(({ name, checks }) => checks.flatMap((check) => {
        if (check.kind !== 'min' && check.kind !== 'patch')
            return [];
        const { units, digits } = check.threshold;
        if (units === 0n || units >= 10n ** BigInt(digits))
            return [];
        const where = name === '' ? check.input : `${name}: ${check.input}`;
        const text = (0,exact/* decimalText */.Nx)(check.threshold);
        return [`${where}: ${text} means ${text} %, which hardly anything fails; write 80 for 80 %`];
    }));
}
const allowedText = ({ allowed }) => typeof allowed === 'bigint' ? String(allowed) : (0,exact/* decimalText */.Nx)(allowed);
const scopeKeys = ['files', 'package', 'per-file', 'per-package'];
const maxRules = 200;
function parseRules(text, dropMetric) {
    const list = parseYaml(text);
    if (!Array.isArray(list) || list.length === 0) {
        throw new errors/* UserError */.yo('it has to be a list of rules, each such as `{ name: payments, files: "src/payments/**", min-lines: 95 }`');
    }
    if (list.length > maxRules)
        throw new errors/* UserError */.yo(`${list.length} rules are more than ${maxRules}`);
    const problems = [];
    const rules = list.flatMap((value, index) => {
        const found = [];
        const rule = readRule(value, dropMetric, found);
        const name = rule.name ? `rule ${JSON.stringify(rule.name)}` : `rule ${index + 1}`;
        problems.push(...found.map((problem) => `${name}: ${problem}`));
        return [rule];
    });
    const names = rules.map(({ name }) => name).filter(Boolean);
    for (const name of new Set(names)) {
        if (names.indexOf(name) !== names.lastIndexOf(name)) {
            problems.push(`two rules are called ${JSON.stringify(name)}; give each a name of its own`);
        }
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return rules;
}
function readRule(value, dropMetric, problems) {
    const rule = { name: '', scope: { kind: 'total' }, checks: [] };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        problems.push('it has to be a mapping such as `{ name: payments, files: "src/**", min-lines: 95 }`');
        return rule;
    }
    const known = ['name', ...scopeKeys, ...Object.keys(checkKinds)];
    for (const [key, content] of Object.entries(value)) {
        try {
            if (key === 'name')
                rule.name = oneLine(content);
            else if (isScopeKey(key))
                rule.scope = readScope(key, content);
            else if (Object.hasOwn(checkKinds, key)) {
                rule.checks.push(readCheck(key, scalar(content), dropMetric));
            }
            else {
                const hint = (0,did_you_mean/* didYouMeanHint */.p)(key, known) || `; known are ${known.join(', ')}`;
                throw new errors/* UserError */.yo(`unknown key${hint}`);
            }
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(...error.problems.map((problem) => `${JSON.stringify(key)}: ${problem}`));
        }
    }
    const scopes = scopeKeys.filter((key) => Object.hasOwn(value, key));
    if (!Object.hasOwn(value, 'name'))
        problems.push('it needs a `name`');
    if (scopes.length !== 1) {
        const what = scopes.length === 0 ? 'one of them is missing' : `not ${scopes.join(' and ')}`;
        problems.push(`it has to say what it is about, by one of ${scopeKeys.join(', ')}; ${what}`);
    }
    if (!Object.keys(value).some((key) => Object.hasOwn(checkKinds, key))) {
        problems.push(`it asks nothing, so it could never fail; give it one of ${Object.keys(checkKinds).join(', ')}`);
    }
    return rule;
}
const isScopeKey = (key) => scopeKeys.includes(key);
function readScope(key, content) {
    if (key !== 'package')
        return { kind: key, globs: (0,globs/* compileGlobs */.t)(texts(content)) };
    const folder = oneLine(content).replace(/^\.\//, '').replace(/\/+$/, '');
    const literal = folder.replace(/[\\*?[\](){}!+@]/g, '\\$&');
    return { kind: 'files', globs: (0,globs/* compileGlobs */.t)([folder === '.' ? '**' : `${literal}/**`]) };
}
function texts(content) {
    const list = Array.isArray(content) ? content : [content];
    if (list.length === 0)
        throw new errors/* UserError */.yo('it is empty');
    return list.map(oneLine);
}
function oneLine(content) {
    if (typeof content !== 'string' || !content.trim() || content.includes('\n')) {
        throw new errors/* UserError */.yo('it has to be a text of one line');
    }
    return content.trim();
}
function scalar(content) {
    if (typeof content === 'number' || typeof content === 'string')
        return String(content);
    throw new errors/* UserError */.yo('it has to be a number');
}
function wholeNumber(text) {
    if (!/^\d{1,12}$/.test(text.trim())) {
        throw new errors/* UserError */.yo(`${JSON.stringify(text)} is not a whole number`);
    }
    return BigInt(text.trim());
}


/***/ }),

/***/ 2030:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6125);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2763);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(442);



await (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)({
    name: 'coverage-gate',
    outputs: _report_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOutputs */ .Yt,
    main: (run) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(run, process.env),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
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

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
var model = __nccwpck_require__(7340);
var measure = __nccwpck_require__(948);
;// CONCATENATED MODULE: ./actions/coverage-gate/lib/coverage/lines.js
const maxLine = 5_000_000;
const PAGE_LINES = 1024;
const COVERED_AT = PAGE_LINES / 8;
const PAGE_BYTES = 2 * COVERED_AT;
const bitCounts = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);
class Lines {
    #pages = new Map();
    #lastNumber = -1;
    #lastPage = new Uint8Array(0);
    set(line, covered) {
        const page = this.#page(Math.floor(line / PAGE_LINES));
        const at = (line % PAGE_LINES) >> 3;
        const bit = 1 << (line & 7);
        page[at] = (page[at] ?? 0) | bit;
        if (covered)
            page[COVERED_AT + at] = (page[COVERED_AT + at] ?? 0) | bit;
    }
    isMeasured(line) {
        return this.#has(line, 0);
    }
    isCovered(line) {
        return this.#has(line, COVERED_AT);
    }
    count(counts) {
        let [covered, total] = [0, 0];
        if (!counts) {
            for (const page of this.#pages.values()) {
                for (let at = 0; at < COVERED_AT; at++) {
                    total += bitCounts[page[at] ?? 0] ?? 0;
                    covered += bitCounts[page[COVERED_AT + at] ?? 0] ?? 0;
                }
            }
            return { covered, total };
        }
        for (const [line, isCovered] of this.entries()) {
            if (!counts(line))
                continue;
            total++;
            if (isCovered)
                covered++;
        }
        return { covered, total };
    }
    *entries() {
        for (const number of [...this.#pages.keys()].sort((a, b) => a - b)) {
            const page = this.#pages.get(number) ?? new Uint8Array(0);
            for (let at = 0; at < COVERED_AT; at++) {
                const measured = page[at] ?? 0;
                if (measured === 0)
                    continue;
                const covered = page[COVERED_AT + at] ?? 0;
                for (let bit = 0; bit < 8; bit++) {
                    if (!(measured & (1 << bit)))
                        continue;
                    yield [number * PAGE_LINES + at * 8 + bit, (covered & (1 << bit)) !== 0];
                }
            }
        }
    }
    merge(other) {
        for (const [number, theirs] of other.#pages) {
            const page = this.#page(number);
            for (let at = 0; at < PAGE_BYTES; at++)
                page[at] = (page[at] ?? 0) | (theirs[at] ?? 0);
        }
    }
    #has(line, offset) {
        const page = this.#pages.get(Math.floor(line / PAGE_LINES));
        return (page !== undefined &&
            ((page[offset + ((line % PAGE_LINES) >> 3)] ?? 0) & (1 << (line & 7))) !== 0);
    }
    #page(number) {
        if (number === this.#lastNumber)
            return this.#lastPage;
        const known = this.#pages.get(number);
        const page = known ?? new Uint8Array(PAGE_BYTES);
        if (!known)
            this.#pages.set(number, page);
        this.#lastNumber = number;
        this.#lastPage = page;
        return page;
    }
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/baseline/line-map.js


function lineMapText(lines) {
    let text = '';
    let [sign, length, last] = ['', 0, 0];
    const put = (next, count) => {
        if (count === 0)
            return;
        if (next === sign) {
            length += count;
            return;
        }
        text += run(sign, length);
        sign = next;
        length = count;
    };
    for (const [line, covered] of lines.entries()) {
        if (line === 0)
            continue;
        put('.', line - last - 1);
        put(covered ? '+' : '-', 1);
        last = line;
    }
    return text + run(sign, length);
}
function parseLineMap(text) {
    const lines = new Lines();
    let line = 0;
    let read = 0;
    for (const [part, count, sign] of text.matchAll(/(\d{0,7})([-+.])/gy)) {
        read += part.length;
        const length = count === '' ? 1 : Number(count);
        if (line + length > maxLine)
            break;
        if (sign === '.')
            line += length;
        else
            for (let left = length; left > 0; left--)
                lines.set(++line, sign === '+');
    }
    if (read !== text.length)
        throw new errors/* UserError */.yo('its line map cannot be read');
    return lines;
}
const run = (sign, length) => (length > 1 ? `${length}${sign}` : sign);

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/baseline/baseline-file.js





const kind = 'coverage-gate baseline';
const version = 1;
const maxBaselineBytes = 64 * 1024 * 1024;
function baselineOf(files, commit, settings) {
    const entries = [...files].map((file) => [
        file.path,
        { figures: (0,measure/* fileFigures */.G4)(file), lines: file.lines },
    ]);
    return { commit, settings, files: new Map(entries) };
}
function settingsHash({ exclude, sourceRoots }) {
    const text = JSON.stringify([exclude.toSorted(), sourceRoots.toSorted()]);
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
function baselineText({ commit, settings, files }) {
    const paths = [...files.keys()].sort();
    const figures = paths.map((path) => files.get(path)?.figures ?? {});
    const content = {
        kind,
        version,
        commit,
        settings: { hash: settingsHash(settings), ...settings },
        totals: pairs((0,measure/* sumFigures */.zV)(figures)),
        files: Object.fromEntries(paths.map((path) => {
            const entry = files.get(path);
            const map = entry?.lines ? { map: lineMapText(entry.lines) } : {};
            return [path, { ...pairs(entry?.figures ?? {}), ...map }];
        })),
    };
    return `${JSON.stringify(content, null, 1)}\n`;
}
function parseBaseline(text) {
    const content = asObject(parseJson(text), 'it');
    if (content.kind !== kind)
        throw new errors/* UserError */.yo('it is no baseline of coverage-gate');
    if (content.version !== version) {
        throw new errors/* UserError */.yo(`it is of version ${JSON.stringify(content.version)}, but this action reads version ${version}`);
    }
    const settings = asObject(content.settings, 'settings');
    const files = new Map(Object.entries(asObject(content.files, 'files')).map(([path, entry]) => [
        path,
        readEntry(path, asObject(entry, path)),
    ]));
    const baseline = {
        commit: asText(content.commit, 'commit'),
        settings: {
            exclude: asTexts(settings.exclude, 'settings.exclude'),
            sourceRoots: asTexts(settings.sourceRoots, 'settings.sourceRoots'),
        },
        files,
    };
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})?$/.test(baseline.commit))
        throw new errors/* UserError */.yo('its commit is not one');
    const totals = JSON.stringify(pairs((0,measure/* sumFigures */.zV)([...files.values()].map((file) => file.figures))));
    if (totals !== JSON.stringify(content.totals)) {
        throw new errors/* UserError */.yo('its totals are not the sum of its files');
    }
    if (settings.hash !== settingsHash(baseline.settings)) {
        throw new errors/* UserError */.yo('its settings do not fit their hash');
    }
    return baseline;
}
function readEntry(path, entry) {
    const figures = {};
    for (const metric of model/* metrics */.q) {
        if (entry[metric] !== undefined)
            figures[metric] = asCount(entry[metric], `${metric} of ${path}`);
    }
    return {
        figures: (0,measure/* withCombined */.Mc)(figures),
        lines: entry.map === undefined ? undefined : parseLineMap(asText(entry.map, `map of ${path}`)),
    };
}
function pairs(figures) {
    return Object.fromEntries(model/* metrics */.q.flatMap((metric) => {
        const count = figures[metric];
        return count ? [[metric, [count.covered, count.total]]] : [];
    }));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new errors/* UserError */.yo('it is no whole JSON', { cause: error });
    }
}
function asObject(value, what) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return value;
    }
    throw new errors/* UserError */.yo(`${what} is not an object`);
}
function asText(value, what) {
    if (typeof value === 'string')
        return value;
    throw new errors/* UserError */.yo(`${what} is not a text`);
}
function asTexts(value, what) {
    if (!Array.isArray(value))
        throw new errors/* UserError */.yo(`${what} is not a list`);
    return value.map((item) => asText(item, what));
}
function asCount(value, what) {
    const [covered, total, ...rest] = Array.isArray(value) ? value : [];
    const isCount = (number) => typeof number === 'number' && Number.isSafeInteger(number) && number >= 0;
    if (rest.length > 0 || !isCount(covered) || !isCount(total) || covered > total) {
        throw new errors/* UserError */.yo(`${what} is no pair of covered and total`);
    }
    return { covered, total };
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./packages/action-kit/lib/put-file.js



async function putFile(file, content) {
    try {
        await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.dirname)(file), { recursive: true });
        await (0,promises_namespaceObject.writeFile)(file, content);
        return [];
    }
    catch (error) {
        return [`${file} cannot be written: ${(0,errors/* errorMessage */.gJ)(error)}`];
    }
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

var judge = __nccwpck_require__(6291);
var gate_rules = __nccwpck_require__(4610);
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
        const literal = (0,external_node_path_namespaceObject.join)(base, glob);
        const matches = glob === '' ? () => false : picomatch(glob, { dot: true });
        return (path) => path === literal || path.startsWith(literal + external_node_path_namespaceObject.sep) || matches(slashed((0,external_node_path_namespaceObject.relative)(base, path)));
    });
    return (path) => tests.some((test) => test(path));
}
async function filesOf(pattern, root) {
    const literal = (0,external_node_path_namespaceObject.resolve)(root, pattern);
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
        if (matches(slashed((0,external_node_path_namespaceObject.relative)(base, path))))
            found.push(path);
    }
    return found.sort();
}
function split(pattern, root) {
    const { base, glob, isGlob } = picomatch.scan(pattern);
    if (!isGlob && !/[{]/.test(glob))
        return { base: (0,external_node_path_namespaceObject.resolve)(root, pattern), glob: '' };
    return { base: (0,external_node_path_namespaceObject.resolve)(root, base), glob };
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
            const path = (0,external_node_path_namespaceObject.join)(directory, entry.name);
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
    const literal = (0,external_node_path_namespaceObject.resolve)(root, pattern);
    const isDirectory = (await (0,promises_namespaceObject.stat)(literal).catch(() => undefined))?.isDirectory() === true;
    const wanted = isDirectory ? reportNames : (0,external_node_path_namespaceObject.basename)(slashed(pattern));
    if (wanted === '' || wanted === '*' || wanted === '**')
        return [];
    const matches = picomatch(wanted, { dot: true, nocase: true });
    const near = [];
    const limits = { depth: 12, skipped: passedOver, maxEntries: NEAR_MAX_ENTRIES };
    try {
        for await (const path of walk(isDirectory ? literal : root, limits)) {
            if (!matches((0,external_node_path_namespaceObject.basename)(path)))
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
    const inside = (0,external_node_path_namespaceObject.relative)((0,external_node_path_namespaceObject.resolve)(root), path);
    const isInside = !inside.startsWith('..') && !(0,external_node_path_namespaceObject.isAbsolute)(inside);
    return { path, name: slashed(isInside ? inside : path) };
}
function slashed(path) {
    return external_node_path_namespaceObject.sep === '/' ? path : path.replaceAll(external_node_path_namespaceObject.sep, '/');
}
async function isFile(path) {
    return (await (0,promises_namespaceObject.stat)(path).catch(() => undefined))?.isFile() === true;
}
function byName(a, b) {
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/coverage/branches.js
class Branches {
    #lines = new Map();
    get isLowerBound() {
        return [...this.#lines.values()].some(({ counted }) => counted && isDoubtful(counted));
    }
    addNamed(line, id, covered) {
        const known = this.#line(line);
        known.named ??= new Map();
        known.named.set(id, covered || known.named.get(id) === true);
    }
    addCounted(line, { covered, total }, missing) {
        const known = this.#line(line);
        const ids = missing?.length === total - covered ? new Set(missing) : undefined;
        const isRepeated = known.counted?.covered === covered && known.counted.total === total;
        if (isRepeated && !ids)
            return;
        const isPartial = !ids && covered > 0 && covered < total;
        const added = {
            covered,
            total,
            missing: ids,
            partials: isPartial ? 1 : 0,
            isMixed: false,
        };
        known.counted = known.counted ? union(known.counted, added) : added;
    }
    at(line) {
        const known = this.#lines.get(line);
        return known && countOf(known);
    }
    count(counts) {
        let [covered, total] = [0, 0];
        for (const [line, known] of this.#lines) {
            if (counts && !counts(line))
                continue;
            const count = countOf(known);
            covered += count.covered;
            total += count.total;
        }
        return { covered, total };
    }
    lines() {
        return this.#lines.keys();
    }
    merge(other) {
        for (const [line, { named, counted }] of other.#lines) {
            if (named)
                for (const [id, covered] of named)
                    this.addNamed(line, id, covered);
            if (!counted)
                continue;
            const known = this.#line(line);
            known.counted = known.counted ? union(known.counted, counted) : copy(counted);
        }
    }
    #line(line) {
        const known = this.#lines.get(line);
        if (known)
            return known;
        const fresh = { named: undefined, counted: undefined };
        this.#lines.set(line, fresh);
        return fresh;
    }
}
function union(a, b) {
    const [more, less] = a.total >= b.total ? [a, b] : [b, a];
    const isSame = more.total === less.total;
    let { missing } = more;
    if (isSame && less.missing) {
        const theirs = less.missing;
        missing = missing ? new Set([...missing].filter((id) => theirs.has(id))) : theirs;
    }
    return {
        covered: Math.max(more.covered, less.covered),
        total: more.total,
        missing,
        partials: more.partials + less.partials,
        isMixed: more.isMixed || less.isMixed || !isSame,
    };
}
function copy(counted) {
    return { ...counted, missing: counted.missing && new Set(counted.missing) };
}
function settled({ covered, total, missing }) {
    return Math.min(total, Math.max(covered, missing ? total - missing.size : 0));
}
function isDoubtful(counted) {
    const { total, missing, partials, isMixed } = counted;
    if (settled(counted) === total)
        return false;
    return (isMixed || partials > 1 || (partials === 1 && missing !== undefined && missing.size < total));
}
function countOf({ named, counted }) {
    let namedCovered = 0;
    if (named)
        for (const hit of named.values())
            if (hit)
                namedCovered++;
    if (!counted)
        return { covered: namedCovered, total: named?.size ?? 0 };
    return {
        covered: Math.max(namedCovered, settled(counted)),
        total: Math.max(named?.size ?? 0, counted.total),
    };
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/coverage/items.js
class Items {
    #items = new Map();
    add(id, line, covered, weight = 1) {
        const known = this.#items.get(id);
        if (known && known.weight !== weight)
            throw new RangeError(`${id}: ${known.weight} ≠ ${weight}`);
        if (known)
            known.covered ||= covered;
        else
            this.#items.set(id, { line, weight, covered });
    }
    count() {
        let [covered, total] = [0, 0];
        for (const item of this.#items.values()) {
            total += item.weight;
            if (item.covered)
                covered += item.weight;
        }
        return { covered, total };
    }
    *entries() {
        yield* this.#items;
    }
    merge(other) {
        for (const [id, { line, covered, weight }] of other.entries())
            this.add(id, line, covered, weight);
    }
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/coverage/merge.js





function mergeReports(reports, resolve) {
    const notes = new Notes();
    const files = new Map();
    for (const [path, parts] of partsByPath(reports, resolve))
        files.set(path, united(path, parts, notes));
    for (const metric of notes.dropped) {
        for (const file of files.values()) {
            file[metric] = undefined;
            delete file.totals[metric];
        }
    }
    for (const [path, file] of files) {
        if (file.branches?.isLowerBound)
            notes.add('branchFractions', path);
    }
    return { files, notes: [...notes.told(), ...absentMetrics(reports)] };
}
function partsByPath(reports, resolve) {
    const byPath = new Map();
    for (const report of reports) {
        for (const file of report.files) {
            const path = resolve(file.path, report);
            const parts = byPath.get(path);
            if (parts)
                parts.push({ report, file });
            else
                byPath.set(path, [{ report, file }]);
        }
    }
    return [...byPath].sort(([a], [b]) => (a < b ? -1 : 1));
}
function united(path, parts, notes) {
    const [first] = parts;
    if (first && parts.length === 1)
        return { ...first.file, path, totals: { ...first.file.totals } };
    const totals = {};
    for (const metric of model/* metrics */.q) {
        const withTotal = parts.filter(({ file }) => file.totals[metric]);
        const [numberOnly] = withTotal;
        if (!numberOnly)
            continue;
        const knowing = parts.filter(({ file }) => file.totals[metric] ?? file[metric]);
        const count = numberOnly.file.totals[metric];
        if (knowing.length === 1 && count)
            totals[metric] = { ...count };
        else if (metric === 'lines')
            throw overlap(path, numberOnly, knowing);
        else
            notes.drop(metric, path);
    }
    return {
        path,
        lines: unitedLines(parts),
        branches: unitedByFormat(path, parts, 'branches', (file) => file.branches, () => new Branches(), notes),
        functions: unitedByFormat(path, parts, 'functions', (file) => file.functions, () => new Items(), notes),
        statements: unitedByFormat(path, parts, 'statements', (file) => file.statements, () => new Items(), notes),
        totals,
    };
}
function unitedLines(parts) {
    const known = parts.flatMap(({ file }) => file.lines ?? []);
    if (known.length === 0)
        return undefined;
    const all = new Lines();
    for (const lines of known)
        all.merge(lines);
    return all;
}
function unitedByFormat(path, parts, metric, of, create, notes) {
    const byFormat = new Map();
    let knowing = 0;
    for (const { report, file } of parts) {
        const known = of(file);
        if (!known)
            continue;
        knowing++;
        const all = byFormat.get(report.format) ?? create();
        byFormat.set(report.format, all);
        try {
            all.merge(known);
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            const what = `knows ${path} otherwise than another report does (${error.message}); give reports of one and the same version of the source`;
            throw new ReportProblem(report.file, {}, what, { cause: error });
        }
    }
    if (knowing > 0 && knowing < parts.length)
        notes.add(`${metric}Absent`, path);
    if (byFormat.size > 1)
        notes.add(`${metric}Formats`, path);
    const inOrder = [...byFormat].sort(([a], [b]) => (a < b ? -1 : 1));
    return inOrder.map(([, known]) => known).sort(byKnowledge)[0];
}
function byKnowledge(a, b) {
    const [one, other] = [a.count(), b.count()];
    return other.total - one.total || other.covered - one.covered;
}
function overlap(path, numberOnly, knowing) {
    const other = knowing.find((part) => part !== numberOnly) ?? numberOnly;
    const where = other.report === numberOnly.report ? 'twice' : `and ${other.report.file} holds it too`;
    const what = `holds ${path} as numbers only, without lines, ${where}: which lines both covered cannot be told. Give one of them, or reports with lines`;
    return new ReportProblem(numberOnly.report.file, {}, what);
}
const SHOWN_PATHS = 3;
class Notes {
    dropped = new Set();
    #paths = new Map();
    add(kind, path) {
        this.#push(kind, path);
    }
    drop(metric, path) {
        this.dropped.add(metric);
        this.#push(metric, path);
    }
    told() {
        return [...this.#paths].map(([kind, paths]) => `${sentence(kind)}: ${shownPaths(paths)}`);
    }
    #push(kind, path) {
        const paths = this.#paths.get(kind);
        if (paths)
            paths.push(path);
        else
            this.#paths.set(kind, [path]);
    }
}
function sentence(kind) {
    if (kind === 'branchFractions') {
        return 'Branches are a lower bound, because the reports give fractions per line and do not say which branches';
    }
    if (kind.endsWith('Absent')) {
        return `${capital(kind.slice(0, -'Absent'.length))} are a lower bound, because some of the reports of a file do not count them`;
    }
    if (kind.endsWith('Formats')) {
        return `${capital(kind.slice(0, -'Formats'.length))} are a lower bound, because the reports of a file are of different formats`;
    }
    return `${capital(kind)} are left out altogether, because several reports give them for a file as numbers only, which cannot be united`;
}
function shownPaths(paths) {
    const more = paths.length - SHOWN_PATHS;
    return paths.slice(0, SHOWN_PATHS).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function absentMetrics(reports) {
    return model/* metrics */.q.flatMap((metric) => {
        const lacking = reports.filter(({ files }) => !files.some((file) => file[metric] ?? file.totals[metric]));
        if (lacking.length === 0 || lacking.length === reports.length)
            return [];
        const names = shownPaths(lacking.map(({ file }) => file));
        return [`${capital(metric)} count for some of the files only: not in ${names}`];
    });
}

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
            head = joined(head, chunk);
            continue;
        }
        if (!decoder && head.length > 0)
            bytes = joined(head, chunk);
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
function joined(first, second) {
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
            head = joined(head, next.value);
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

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/report-builder.js



class ReportBuilder {
    #report;
    #files = new Map();
    #notes = new Map();
    constructor(format, file) {
        this.#report = { format, file, files: [], sources: [], stated: {}, notes: [] };
    }
    file(path) {
        const known = this.#files.get(path);
        if (known)
            return known;
        if (path.trim() === '')
            throw problem('names no file for what it measured');
        const fresh = {
            path,
            lines: undefined,
            branches: undefined,
            functions: undefined,
            statements: undefined,
            totals: {},
        };
        this.#files.set(path, fresh);
        return fresh;
    }
    files() {
        return this.#files.values();
    }
    source(path) {
        if (path !== '' && !this.#report.sources.includes(path))
            this.#report.sources.push(path);
    }
    state(metric, count) {
        this.#report.stated[metric] = count;
    }
    note(text) {
        this.#notes.set(text, (this.#notes.get(text) ?? 0) + 1);
    }
    finish() {
        const report = this.#report;
        report.files = [...this.#files.values()];
        for (const [text, times] of this.#notes)
            report.notes.push(times > 1 ? `${text} (${times} times)` : text);
        return finished(report);
    }
}
function finished(report) {
    if (!report.files.some((file) => model/* metrics */.q.some((metric) => total(file, metric) > 0))) {
        throw new ReportProblem(report.file, {}, nothing);
    }
    report.notes.push(...contradictions(report));
    return report;
}
const nothing = 'holds no line that can be covered; were the tests run with coverage switched on, and is the source in what is measured?';
function fileCount(file, metric) {
    return file.totals[metric] ?? file[metric]?.count();
}
function total(file, metric) {
    return fileCount(file, metric)?.total ?? 0;
}
function contradictions({ files, stated }) {
    return model/* metrics */.q.flatMap((metric) => {
        const theirs = stated[metric];
        if (!theirs)
            return [];
        const ours = { covered: 0, total: 0 };
        for (const file of files) {
            const count = fileCount(file, metric);
            ours.covered += count?.covered ?? 0;
            ours.total += count?.total ?? 0;
        }
        if (ours.covered === theirs.covered && ours.total === theirs.total)
            return [];
        return [
            `states ${theirs.covered}/${theirs.total} ${metric}, its details hold ${ours.covered}/${ours.total}: the details count`,
        ];
    });
}
const numeral = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function isHit(value, name) {
    const short = shortNumber(value);
    if (short >= 0)
        return short > 0;
    const text = value?.trim() ?? '';
    if (!numeral.test(text))
        throw problem(`${name}="${shown(text)}" is not a count`);
    return Number(text) > 0;
}
function lineNumber(value, name) {
    const short = shortNumber(value);
    if (short >= 0)
        return short;
    const text = value?.trim() ?? '';
    const line = /^\d+$/.test(text) ? Number(text) : -1;
    if (line >= 0 && line <= maxLine)
        return line;
    throw problem(`${name}="${shown(text)}" is not a line number`);
}
function shortNumber(value) {
    if (value === undefined || value.length === 0 || value.length > 6)
        return -1;
    let number = 0;
    for (let at = 0; at < value.length; at++) {
        const digit = value.charCodeAt(at) - 48;
        if (digit < 0 || digit > 9)
            return -1;
        number = 10 * number + digit;
    }
    return number;
}
function wholeNumber(value) {
    if (value === undefined || !/^\s*\d{1,15}(?:\.0+)?\s*$/.test(value))
        return undefined;
    return Number(value);
}
function count(value, name) {
    const number = wholeNumber(value);
    if (number === undefined)
        throw problem(`${name}="${shown(value ?? '')}" is not a count`);
    return number;
}
function statedCount(covered, total) {
    const [part, whole] = [wholeNumber(covered), wholeNumber(total)];
    return part === undefined || whole === undefined || part > whole
        ? undefined
        : { covered: part, total: whole };
}
function shown(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/clover.js





async function read(source) {
    const reader = new CloverReader(source.file);
    await readXml(source.chunks(), reader, { file: source.file });
    return reader.finish();
}
const clover = { name: 'clover', read };
class CloverReader {
    #builder;
    #files = new Map();
    #version = '';
    #dialect = { isIstanbul: false, isComplete: false };
    #path = [];
    #file;
    #project;
    #inTests = false;
    #hasBranches = false;
    #hasFunctions = false;
    constructor(file) {
        this.#builder = new ReportBuilder('Clover', file);
    }
    open(name, attributes) {
        const parent = this.#path.at(-1);
        this.#path.push(name);
        if (name === 'testproject')
            this.#inTests = true;
        if (this.#inTests)
            return;
        switch (name) {
            case 'line':
                if (this.#file)
                    this.#addLine(this.#file, attributes);
                break;
            case 'metrics':
                if (parent === 'file' && this.#file)
                    this.#file.metrics = metricsOf(attributes);
                if (parent === 'project')
                    this.#project = metricsOf(attributes);
                break;
            case 'file': {
                const path = attributes.path?.trim() || attributes.name || '';
                this.#file = { coverage: this.#builder.file(path), metrics: undefined, seen: new Map() };
                break;
            }
            case 'project':
                this.#dialect = dialectOf(this.#version, attributes.name);
                break;
            case 'coverage':
                this.#version = attributes.clover ?? '';
        }
    }
    close(name) {
        this.#path.pop();
        if (name === 'testproject')
            this.#inTests = false;
        if (name !== 'file' || !this.#file)
            return;
        const { coverage, metrics } = this.#file;
        const known = this.#files.get(coverage) ?? [];
        if (metrics)
            known.push(metrics);
        this.#files.set(coverage, known);
        this.#file = undefined;
    }
    finish() {
        const { isComplete, isIstanbul } = this.#dialect;
        const project = this.#project;
        this.#hasBranches ||= isComplete || (project?.conditionals?.total ?? 0) > 0;
        this.#hasFunctions ||= isComplete || (project?.methods?.total ?? 0) > 0;
        for (const [file, metrics] of this.#files)
            this.#settle(file, metrics);
        if (project?.statements) {
            if (!isComplete || isIstanbul)
                this.#builder.state('lines', project.statements);
            if (!isIstanbul)
                this.#builder.state('statements', project.statements);
        }
        if (project?.conditionals && this.#hasBranches)
            this.#builder.state('branches', project.conditionals);
        if (project?.methods && this.#hasFunctions)
            this.#builder.state('functions', project.methods);
        return this.#builder.finish();
    }
    #addLine(file, attributes) {
        const { coverage, seen } = file;
        const { type } = attributes;
        const line = lineNumber(attributes.num, 'num');
        const key = `${line}${type ?? ''}`;
        const nth = seen.get(key) ?? 0;
        seen.set(key, nth + 1);
        if (type === 'method') {
            const name = attributes.name ?? attributes.signature ?? '';
            coverage.functions ??= new Items();
            coverage.functions.add(`${name}:${line}#${nth}`, line, isHit(attributes.count, 'count'));
            this.#hasFunctions = true;
        }
        else if (type === 'stmt') {
            const isCovered = isHit(attributes.count, 'count');
            coverage.lines ??= new Lines();
            coverage.lines.set(line, isCovered);
            if (this.#dialect.isIstanbul)
                return;
            coverage.statements ??= new Items();
            coverage.statements.add(`${line}#${nth}`, line, isCovered);
        }
        else if (type === 'cond') {
            this.#addCondition(coverage, line, nth, attributes);
        }
        else
            throw problem(`type="${type ?? ''}" is no kind of line that Clover has`);
    }
    #addCondition(file, line, nth, attributes) {
        const { truecount, falsecount } = attributes;
        file.branches ??= new Branches();
        this.#hasBranches = true;
        const isFraction = this.#dialect.isIstanbul || attributes.count !== undefined;
        if (!isFraction) {
            file.branches.addNamed(line, `${nth}:true`, isHit(truecount, 'truecount'));
            file.branches.addNamed(line, `${nth}:false`, isHit(falsecount, 'falsecount'));
            return;
        }
        const covered = count(truecount, 'truecount');
        const total = covered + count(falsecount, 'falsecount');
        file.branches.addCounted(line, { covered, total }, covered === total ? [] : undefined);
        file.lines ??= new Lines();
        file.lines.set(line, isHit(attributes.count, 'count'));
    }
    #settle(file, metrics) {
        const { isIstanbul, isComplete } = this.#dialect;
        const countable = metrics.length > 1 && file.lines ? [] : metrics;
        const statements = sum(countable, 'statements');
        const conditionals = sum(countable, 'conditionals');
        const methods = sum(metrics, 'methods');
        if (!isIstanbul) {
            if (statements && !same(statements, file.statements?.count()))
                file.totals.statements = statements;
            file.statements ??= new Items();
        }
        if (!file.lines && statements && statements.total > 0) {
            if (!isComplete || isIstanbul)
                file.totals.lines = statements;
        }
        else
            file.lines ??= new Lines();
        file.functions = this.#hasFunctions ? (file.functions ?? new Items()) : undefined;
        if (this.#hasFunctions && methods && !same(methods, file.functions?.count())) {
            file.totals.functions = methods;
        }
        file.branches = this.#hasBranches ? (file.branches ?? new Branches()) : undefined;
        if (file.branches && conditionals)
            settleBranches(file, file.branches, conditionals);
    }
}
function settleBranches(file, branches, stated) {
    const ours = branches.count();
    if (same(stated, ours))
        return;
    const rest = { covered: stated.covered - ours.covered, total: stated.total - ours.total };
    const isRest = ours.total > 0 && rest.covered >= 0 && rest.covered <= rest.total;
    if (isRest)
        branches.addCounted(0, rest);
    else
        file.totals.branches = stated;
}
function dialectOf(version, project) {
    const isIstanbul = project === 'All files';
    return { isIstanbul, isComplete: isIstanbul || /^\d+\.\d/.test(version) };
}
function metricsOf(attributes) {
    const of = (name) => statedCount(attributes[`covered${name}`], attributes[name]);
    return { statements: of('statements'), conditionals: of('conditionals'), methods: of('methods') };
}
function sum(metrics, name) {
    let all;
    for (const { [name]: one } of metrics) {
        if (one)
            all = { covered: (all?.covered ?? 0) + one.covered, total: (all?.total ?? 0) + one.total };
    }
    return all;
}
function same(a, b) {
    return a.covered === (b?.covered ?? 0) && a.total === (b?.total ?? 0);
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/cobertura.js





async function cobertura_read(source) {
    const reader = new CoberturaReader(source.file);
    await readXml(source.chunks(), reader, { file: source.file });
    return reader.finish();
}
const cobertura = { name: 'cobertura', read: cobertura_read };
class CoberturaReader {
    textOf = new Set(['source']);
    #builder;
    #root;
    #hasBranches = false;
    #hasMethods = false;
    #source;
    #class;
    #method;
    #line;
    constructor(file) {
        this.#builder = new ReportBuilder('Cobertura', file);
    }
    open(name, attributes) {
        switch (name) {
            case 'line':
                this.#openLine(attributes);
                break;
            case 'condition':
                this.#addCondition(attributes);
                break;
            case 'method':
                this.#openMethod(attributes);
                break;
            case 'class':
                this.#class = {
                    name: attributes.name ?? '',
                    file: attributes.filename,
                    methodLines: [],
                    hasLines: false,
                    methods: [],
                };
                break;
            case 'source':
                this.#source = '';
                break;
            case 'coverage':
                this.#root ??= attributes;
        }
    }
    text(text) {
        if (this.#source !== undefined)
            this.#source += text;
    }
    close(name) {
        switch (name) {
            case 'line':
                this.#closeLine();
                break;
            case 'method':
                this.#method = undefined;
                break;
            case 'class':
                this.#closeClass();
                break;
            case 'source':
                this.#builder.source(this.#source?.trim() ?? '');
                this.#source = undefined;
        }
    }
    finish() {
        this.#state();
        for (const file of this.#builder.files()) {
            file.lines ??= new Lines();
            file.branches = this.#hasBranches ? (file.branches ?? new Branches()) : undefined;
            file.functions = this.#hasMethods ? (file.functions ?? new Items()) : undefined;
        }
        return this.#builder.finish();
    }
    #openLine(attributes) {
        if (!this.#class)
            throw problem('<line> stands outside of a <class>');
        this.#line = {
            number: lineNumber(attributes.number, 'number'),
            isHit: isHit(attributes.hits, 'hits'),
            branches: fraction(attributes, 'condition-coverage'),
            missing: attributes['missing-branches']?.split(',').map((id) => id.trim()),
            isBranch: attributes.branch?.toLowerCase() === 'true',
            conditions: undefined,
        };
    }
    #addCondition({ type, coverage }) {
        const covered = { '0%': 0, '50%': 1, '100%': 2 }[coverage?.trim() ?? ''];
        if (!this.#line || type !== 'jump' || covered === undefined)
            return;
        const known = this.#line.conditions ?? { covered: 0, total: 0 };
        this.#line.conditions = { covered: known.covered + covered, total: known.total + 2 };
    }
    #closeLine() {
        const [line, owner, method] = [this.#line, this.#class, this.#method];
        this.#line = undefined;
        if (!line || !owner)
            return;
        if (line.isBranch && !line.branches) {
            line.branches = line.conditions;
            if (!line.conditions)
                this.#builder.note('a line with branches does not say how many: not counted');
        }
        if (method) {
            method.firstLine ??= line.number;
            method.isHit ||= line.isHit;
            owner.methodLines.push(line);
        }
        else {
            owner.hasLines = true;
            this.#add(this.#fileOf(owner), line);
        }
    }
    #openMethod(attributes) {
        const name = `${attributes.name ?? ''}${attributes.signature ?? ''}`;
        const called = fraction(attributes, 'function-coverage');
        const isCalled = called ? called.covered > 0 : Number(attributes['line-rate']) > 0;
        this.#method = { name, isCalled, firstLine: undefined, isHit: false };
        this.#class?.methods.push(this.#method);
    }
    #closeClass() {
        const owner = this.#class;
        this.#class = undefined;
        if (!owner)
            return;
        if (owner.file?.trim())
            this.#builder.file(owner.file);
        if (!owner.hasLines)
            for (const line of owner.methodLines)
                this.#add(this.#fileOf(owner), line);
        for (const { name, isCalled, firstLine, isHit } of owner.methods) {
            const file = this.#fileOf(owner);
            file.functions ??= new Items();
            this.#hasMethods = true;
            const isCovered = firstLine === undefined ? isCalled : isHit;
            file.functions.add(`${owner.name}.${name}:${firstLine ?? ''}`, firstLine ?? 0, isCovered);
        }
    }
    #fileOf({ file, name }) {
        if (file === undefined)
            throw problem(`the class "${shown(name)}" has no filename`);
        return this.#builder.file(file);
    }
    #add(file, { number, isHit, branches, missing }) {
        file.lines ??= new Lines();
        file.lines.set(number, isHit);
        if (!branches || branches.total === 0)
            return;
        file.branches ??= new Branches();
        file.branches.addCounted(number, branches, missing ?? (isFull(branches) ? [] : undefined));
        this.#hasBranches = true;
    }
    #state() {
        const root = this.#root ?? {};
        const lines = statedCount(root['lines-covered'], root['lines-valid']);
        if (lines)
            this.#builder.state('lines', lines);
        const branches = statedCount(root['branches-covered'], root['branches-valid']);
        if (branches && (this.#hasBranches || branches.total > 0))
            this.#builder.state('branches', branches);
        const isZeroOfZero = wholeNumber(root['branches-valid']) === 0 && Number(root['branch-rate']) === 1;
        this.#hasBranches ||= isZeroOfZero;
    }
}
function fraction(attributes, name) {
    const text = attributes[name] ?? '';
    const match = /\(\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*\)/.exec(text);
    if (!match)
        return undefined;
    const [covered, total] = [Number(match[1]), Number(match[2])];
    if (covered > total)
        throw problem(`${name}="${shown(text)}" covers more than there is`);
    return { covered, total };
}
function isFull({ covered, total }) {
    return covered === total;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/detect.js


async function detectXml(source) {
    const seen = [];
    const open = (name, attributes) => {
        seen.push({ name: name.replace(/^.*:/, ''), attributes });
        if (seen.length === 2)
            throw new Enough();
    };
    try {
        await readXml(source.chunks(), { open }, { file: source.file });
    }
    catch (error) {
        if (!(error instanceof Enough))
            throw error;
    }
    const [root, child] = seen;
    const known = root && formatOf(root, child);
    if (known)
        return known;
    const advice = root && adviceFor(root, child);
    const what = advice ??
        `is XML with the root <${shown(root?.name ?? '')}>, which is no coverage report that can be read here`;
    throw new ReportProblem(source.file, {}, what);
}
class Enough extends Error {
}
function formatOf(root, child) {
    const has = (...names) => names.some((name) => root.attributes[name] !== undefined);
    const holds = (...names) => child !== undefined && names.includes(child.name);
    switch (root.name) {
        case 'coverage':
            if (has('profilerVersion', 'driverVersion'))
                return undefined;
            if (holds('project', 'testproject') || has('clover'))
                return 'clover';
            if (holds('file', 'lineToCover'))
                return undefined;
            return 'cobertura';
        case 'report':
            return child === undefined || holds('sessioninfo', 'group', 'package', 'counter')
                ? 'jacoco'
                : undefined;
        case 'CoverageSession':
            return 'opencover';
        case 'Root':
            return has('CoveredStatements', 'ReportType', 'DotCoverVersion') ||
                holds('FileIndices', 'Assembly')
                ? 'dotcover'
                : undefined;
        case 'phpunit':
            return holds('build', 'project', 'file') ? 'phpunit' : undefined;
        default:
            return undefined;
    }
}
const tests = 'holds test results, not coverage: name the coverage report that the same run writes';
const visualStudio = "is Visual Studio's own coverage XML: run `dotnet-coverage merge --output-format cobertura` on the .coverage file";
const byRoot = {
    testsuites: tests,
    testsuite: tests,
    'test-run': tests,
    'test-results': tests,
    assemblies: tests,
    TestRun: tests,
    testExecutions: tests,
    CoverageDSPriv: visualStudio,
    results: visualStudio,
    mutations: "is PIT's mutation report, not coverage: name the JaCoCo report of the tests",
    scoverage: "is scoverage's own report: name the cobertura.xml that it writes beside it",
    crap_result: "is PHPUnit's Crap4J report: run PHPUnit with --coverage-clover or --coverage-cobertura",
    PartCoverReport: 'is a PartCover report, which cannot be read here: OpenCover or coverlet succeed it',
    BullseyeCoverage: 'is a BullseyeCoverage report, which cannot be read here: write Cobertura XML with it',
    plist: 'is a property list: run `xcrun xccov view --archive --json` and name its output',
    html: 'is an HTML page: name the report for machines (XML, JSON, lcov) that the same tool writes',
};
function adviceFor(root, child) {
    if (root.name === 'coverage' && child?.name === 'file') {
        return "is SonarQube's generic coverage: name the report that it was made from, or have the tool write Cobertura XML";
    }
    if (root.name === 'coverage') {
        return 'is an NCover report, which cannot be read here: OpenCover or coverlet write one that can';
    }
    if (root.name === 'report' && child?.name === 'stats') {
        return "is an EMMA report, which cannot be read here: JaCoCo is EMMA's successor";
    }
    if (root.name === 'phpunit') {
        return "is PHPUnit's configuration: name the report that `--coverage-clover` or `--coverage-cobertura` writes";
    }
    return Object.hasOwn(byRoot, root.name) ? byRoot[root.name] : undefined;
}
function refuse(head) {
    if (/^\s*$/.test(head))
        throw problem('is empty');
    if (/^\s*</.test(head))
        throw problem(byRoot.html ?? '');
    const magic = [
        ['\u001f\uFFFD', 'is compressed by gzip: unpack it first'],
        ['PK\u0003\u0004', 'is a zip archive: unpack it, and name the report inside'],
    ];
    const packed = magic.find(([start]) => head.startsWith(start));
    if (packed)
        throw problem(packed[1]);
    const beginning = JSON.stringify(head.trimStart().slice(0, 40));
    throw problem(`is no coverage report that can be read here: it begins with ${beginning}. Known are ${detect_readable}`);
}
const detect_readable = 'Cobertura, Clover, JaCoCo, OpenCover and dotCover XML; lcov; Go coverprofiles; the JSON of coverage.py, Istanbul, SimpleCov, llvm-cov, Xccov and gcovr';

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

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/json-spot.js


class JsonSpot {
    #file;
    #path;
    constructor(file, path) {
        this.#file = file;
        this.#path = path;
    }
    record(value, ...keys) {
        return isRecord(value) ? value : this.fail('should be an object', ...keys);
    }
    list(value, ...keys) {
        return Array.isArray(value) ? value : this.fail('should be a list', ...keys);
    }
    text(value, ...keys) {
        return typeof value === 'string' && value !== ''
            ? value
            : this.fail('should be a text', ...keys);
    }
    line(value, ...keys) {
        const isLine = Number.isInteger(value) && Number(value) >= 0 && Number(value) <= maxLine;
        return isLine ? Number(value) : this.fail('should be a line number', ...keys);
    }
    isHit(value, ...keys) {
        return typeof value === 'number' ? value > 0 : this.fail('should be a count', ...keys);
    }
    amount(value, ...keys) {
        const isAmount = Number.isSafeInteger(value) && Number(value) >= 0;
        return isAmount ? Number(value) : this.fail('should be a whole number', ...keys);
    }
    fraction(covered, total, ...keys) {
        const count = { covered: this.amount(covered, ...keys), total: this.amount(total, ...keys) };
        if (count.covered > count.total) {
            this.fail(`says that ${count.covered} of ${count.total} are covered`, ...keys);
        }
        return count;
    }
    fail(what, ...keys) {
        const key = [...this.#path, ...keys].join(' › ');
        throw new ReportProblem(this.#file, {}, key === '' ? what : `${key} ${what}`);
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
class DistinctNames {
    #seen = new Map();
    of(name) {
        const before = this.#seen.get(name) ?? 0;
        this.#seen.set(name, before + 1);
        return before === 0 ? name : `${name}#${before}`;
    }
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/foreign.js


const byHead = [
    [
        /^SQLite format 3/,
        'is a data file of coverage.py (.coverage). It says which lines were run, not which could be: run `coverage xml` or `coverage json`, and name the file that this writes',
    ],
    [
        /^!coverage\.py: This is a private format/,
        'is a data file of coverage.py 4: run `coverage xml` or `coverage json`, and name the file that this writes',
    ],
    [
        '\u0001\uFFFD\uFFFD\u0010',
        "is JaCoCo's execution data (jacoco.exec): write the XML report (`mvn jacoco:report`, Gradle's `jacocoTestReport` with `xml.required = true`)",
    ],
    [
        /^(?:adcg|gcda)/,
        "is gcc's run data (.gcda): run `gcovr --json coverage.json`, `gcovr --cobertura coverage.xml` or `lcov --capture`",
    ],
    [
        /^(?:oncg|gcno)/,
        "is gcc's notes file (.gcno), which no test run has written: run the tests, then `gcovr --json coverage.json`",
    ],
    [
        /^\uFFFD(?:rforpl|lprofr|Rforpl|lprofR)\uFFFD/,
        'is a raw profile of LLVM (.profraw): run `llvm-profdata merge`, then `llvm-cov export` (`-format=text` or `lcov`)',
    ],
    [
        /^\uFFFD(?:iforpl|lprofi)\uFFFD/,
        'is an indexed profile of LLVM (.profdata): run `llvm-cov export` (`-format=text` or `lcov`) with it and the program',
    ],
    [
        /^GCOV|^ {8}-: {4}0:Source:/,
        'is the text of gcov for one source file: run `gcovr --json coverage.json` or `lcov --capture`',
    ],
];
const byKeys = [
    [
        (json) => Array.isArray(json.result) && someHas(json.result, 'scriptId'),
        "is Node's raw V8 coverage (NODE_V8_COVERAGE): run `c8 report --reporter=lcov`, and name coverage/lcov.info",
    ],
    [
        (json) => 'numTotalTests' in json || 'numFailedTestSuites' in json,
        "holds jest's test results: run `jest --coverage --coverageReporters=json`, and name coverage/coverage-final.json",
    ],
    [
        (json) => 'exitcode' in json && 'duration' in json && 'root' in json,
        "holds pytest's test results: run `pytest --cov --cov-report=json`, and name coverage.json",
    ],
    [
        (json) => 'uuid' in json && 'pid' in json && 'argv' in json,
        'tells of a process that nyc ran (.nyc_output/processinfo): run `nyc report --reporter=json`, and name coverage/coverage-final.json',
    ],
    [
        (json) => 'gcc_version' in json && 'files' in json,
        "is gcov's JSON for one object file: run `gcovr --json coverage.json`, which puts them together",
    ],
    [
        (json) => Array.isArray(json.source_files),
        'is what Coveralls is sent: name the report that it was made from',
    ],
];
function foreignHead(head) {
    return byHead.find(([start]) => typeof start === 'string' ? head.startsWith(start) : start.test(head))?.[1];
}
function foreignKeys(json) {
    return isRecord(json) ? byKeys.find(([fits]) => fits(json))?.[1] : undefined;
}
const foreign = { name: 'foreign', read: foreign_refuse };
async function foreign_refuse({ file, chunks }) {
    for await (const chunk of chunks()) {
        const what = foreignHead(Buffer.from(chunk.subarray(0, 200)).toString('utf8'));
        throw new ReportProblem(file, {}, what ?? 'is no coverage report');
    }
    throw new ReportProblem(file, {}, 'is empty');
}
function someHas(list, key) {
    return list.some((each) => isRecord(each) && key in each);
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/detect-json.js



const headBytes = 256 * 1024;
async function detectJson(source) {
    const json = jsonBeginning(await readHead(source));
    if (json === undefined) {
        for await (const _ of jsonPieces(source.chunks(), [], { file: source.file }))
            ;
        return undefined;
    }
    const advice = foreignKeys(json);
    if (advice)
        throw new ReportProblem(source.file, {}, advice);
    const name = nameOf(json);
    if (name === 'istanbul' && /(?:^|[\\/])\.nyc_output[\\/]/.test(source.file)) {
        const what = 'is what one process left for nyc, before source maps: run `nyc report --reporter=json`, and name coverage/coverage-final.json';
        throw new ReportProblem(source.file, {}, what);
    }
    return name;
}
function nameOf(json) {
    if (Array.isArray(json))
        return firstHas(json, 'files') ? 'xccov-report' : undefined;
    if (!isRecord(json))
        return undefined;
    if ('gcovr/format_version' in json)
        return 'gcovr-json';
    if ('gcovr/summary_format_version' in json)
        return 'gcovr-summary';
    if (isRecord(json.meta)) {
        if ('simplecov_version' in json.meta)
            return 'simplecov';
        if ('branch_coverage' in json.meta)
            return 'coverage.py-json';
    }
    if (Array.isArray(json.data)) {
        const isExport = firstHas(json.data, 'files') || firstHas(json.data, 'totals');
        return isExport || isLlvmType(json.type) ? 'llvm-cov' : undefined;
    }
    if (Array.isArray(json.targets))
        return 'xccov-report';
    if (Array.isArray(json.files)) {
        if (firstHas(json.files, 'lines'))
            return 'gcovr-json';
        if (firstHas(json.files, 'line_total') || firstHas(json.files, 'branch_covered'))
            return 'gcovr-summary';
        return firstHas(json.files, 'covered_percent') ? 'simplecov' : undefined;
    }
    return nameOfEntries(Object.values(json));
}
function nameOfEntries(entries) {
    const [first] = entries;
    if (Array.isArray(first))
        return firstHas(first, 'isExecutable') ? 'xccov-archive' : undefined;
    if (!isRecord(first))
        return undefined;
    if (isRecord(first.lines) && 'total' in first.lines)
        return 'istanbul-summary';
    const istanbulKeys = ['statementMap', 'fnMap', 'branchMap', 'lineData', 'functionData'];
    if (istanbulKeys.some((key) => key in first))
        return 'istanbul';
    if (isRecord(first.coverage))
        return 'simplecov-resultset';
    return undefined;
}
function isLlvmType(type) {
    return typeof type === 'string' && type.startsWith('llvm.coverage.json.export');
}
function firstHas(list, key) {
    const [first] = list;
    return isRecord(first) && key in first;
}
async function readHead({ chunks }) {
    const parts = [];
    let length = 0;
    for await (const chunk of chunks()) {
        parts.push(chunk);
        length += chunk.length;
        if (length >= headBytes)
            break;
    }
    return Buffer.concat(parts).subarray(0, headBytes).toString('utf8');
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/detect-text.js

function detectText(head) {
    if (foreignHead(head))
        return 'foreign';
    const text = head.replace(/^\uFEFF/, '').trimStart();
    if (/^mode: /.test(text))
        return 'go';
    if (/^(?:#[^\n]*\n|\r?\n|TN:[^\n]*\n)*(?:SF|TN|VER):/.test(text))
        return 'lcov';
    return undefined;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/span.js


const MAX_SPAN_LINES = 20_000;
function setSpan(lines, first, last, isCovered) {
    if (last - first > MAX_SPAN_LINES || last > maxLine) {
        throw problem(`a statement cannot go from line ${first} to line ${last}`);
    }
    lines.set(first, isCovered);
    for (let line = first + 1; line <= last; line++)
        lines.set(line, isCovered);
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/dotcover.js





async function dotcover_read(source) {
    const reader = new DotCoverReader(source.file);
    await readXml(source.chunks(), reader, { file: source.file });
    return reader.finish();
}
const dotCover = { name: 'dotcover', read: dotcover_read };
class DotCoverReader {
    #builder;
    #paths = new Map();
    #assemblies = new Map();
    #members = [];
    #hasStatements = false;
    constructor(file) {
        this.#builder = new ReportBuilder('dotCover', file);
    }
    open(name, attributes) {
        const owner = this.#members.at(-1);
        const fullName = `${owner?.name ?? ''}/${attributes.Name ?? ''}`;
        this.#members.push({ name: fullName, first: undefined, isCovered: false, seen: new Map() });
        const stated = statedCount(attributes.CoveredStatements, attributes.TotalStatements);
        if (name === 'Statement' && owner)
            this.#addStatement(owner, attributes);
        else if (name === 'File')
            this.#paths.set(attributes.Index ?? '', attributes.Name ?? '');
        else if (name === 'Assembly' && stated)
            this.#assemblies.set(attributes.Name ?? '', stated);
        else if (name === 'Root' && stated)
            this.#builder.state('statements', stated);
    }
    close() {
        const { name, first, isCovered } = this.#members.pop() ?? {};
        if (!first)
            return;
        first.file.functions ??= new Items();
        first.file.functions.add(`${name}:${first.line}`, first.line, isCovered === true);
    }
    finish() {
        for (const file of this.#builder.files())
            file.lines ??= new Lines();
        if (!this.#hasStatements)
            this.#addAssemblies();
        return this.#builder.finish();
    }
    #addStatement(owner, attributes) {
        const { FileIndex, Line, Column, EndLine, EndColumn, Covered } = attributes;
        const path = this.#paths.get(FileIndex ?? '');
        if (path === undefined) {
            throw problem(`FileIndex="${shown(FileIndex ?? '')}" is not among the files of the report`);
        }
        const covered = { true: true, false: false }[Covered?.toLowerCase() ?? ''];
        if (covered === undefined)
            throw problem(`Covered="${shown(Covered ?? '')}" is neither True nor False`);
        const file = this.#builder.file(path);
        const line = lineNumber(Line, 'Line');
        file.lines ??= new Lines();
        setSpan(file.lines, line, wholeNumber(EndLine) ?? line, covered);
        const place = `${line}:${Column ?? ''}-${EndLine ?? ''}:${EndColumn ?? ''}`;
        const nth = owner.seen.get(place) ?? 0;
        owner.seen.set(place, nth + 1);
        file.statements ??= new Items();
        file.statements.add(`${owner.name}@${place}#${nth}`, line, covered);
        owner.first ??= { file, line };
        owner.isCovered ||= covered;
        this.#hasStatements = true;
    }
    #addAssemblies() {
        for (const [name, statements] of this.#assemblies) {
            this.#builder.file(name).totals.statements = statements;
        }
        this.#builder.note('has totals of assemblies only: run dotCover with --reportType=DetailedXML to get lines');
    }
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/jacoco.js





const metricOf = {
    LINE: 'lines',
    BRANCH: 'branches',
    METHOD: 'functions',
};
async function jacoco_read(source) {
    const reader = new JacocoReader(source.file);
    await readXml(source.chunks(), reader, { file: source.file });
    return reader.finish();
}
const jacoco = { name: 'jacoco', read: jacoco_read };
class JacocoReader {
    #builder;
    #groupOf = new Map();
    #methodCounters = new Map();
    #groups = [];
    #reportName = '';
    #reportCounters = {};
    #hasInstructions = false;
    #hasBranchCounter = false;
    #package;
    #className = '';
    #unit;
    #method;
    constructor(file) {
        this.#builder = new ReportBuilder('JaCoCo', file);
    }
    open(name, attributes) {
        switch (name) {
            case 'line':
                this.#addLine(attributes);
                break;
            case 'counter':
                this.#addCounter(attributes);
                break;
            case 'method':
                this.#method = {
                    id: `${this.#className}.${attributes.name ?? ''}${attributes.desc ?? ''}`,
                    line: attributes.line === undefined ? 0 : lineNumber(attributes.line, 'line'),
                };
                break;
            case 'class':
                this.#className = attributes.name ?? '';
                this.#unit = this.#createUnit(this.#path(attributes.sourcefilename) ?? this.#className);
                break;
            case 'sourcefile':
                this.#unit = this.#createUnit(this.#path(attributes.name) ?? '');
                break;
            case 'package':
                this.#package = {
                    name: attributes.name ?? '',
                    counters: {},
                    sourceFiles: new Map(),
                    classes: [],
                };
                break;
            case 'group':
                this.#groups.push(attributes.name ?? '');
                break;
            case 'report':
                this.#reportName = attributes.name ?? '';
        }
    }
    close(name) {
        switch (name) {
            case 'method':
                this.#method = undefined;
                break;
            case 'class':
                if (this.#unit)
                    this.#closeClass(this.#unit);
                this.#unit = undefined;
                break;
            case 'sourcefile':
                if (this.#unit)
                    this.#package?.sourceFiles.set(this.#unit.path, this.#unit);
                if (this.#unit)
                    this.#addUnit(this.#unit);
                this.#unit = undefined;
                break;
            case 'package':
                if (this.#package)
                    this.#closePackage(this.#package);
                this.#package = undefined;
                break;
            case 'group':
                this.#groups.pop();
        }
    }
    finish() {
        const files = [...this.#builder.files()];
        if (files.length === 0)
            this.#addTotals(this.#reportName || 'report', this.#reportCounters);
        const hasBranches = this.#hasInstructions || this.#hasBranchCounter;
        const hasFunctions = files.some((file) => file.functions) || this.#methodCounters.size > 0;
        for (const file of files) {
            file.branches = hasBranches ? (file.branches ?? new Branches()) : undefined;
            file.functions = hasFunctions ? (file.functions ?? new Items()) : undefined;
            const counted = this.#methodCounters.get(file.path);
            const listed = file.functions?.count();
            const isSame = counted?.covered === listed?.covered && counted?.total === listed?.total;
            if (counted && !isSame)
                file.totals.functions = counted;
        }
        for (const metric of ['lines', 'branches', 'functions']) {
            const stated = this.#reportCounters[metric];
            if (stated)
                this.#builder.state(metric, stated);
        }
        return this.#builder.finish();
    }
    #path(name) {
        if (name === undefined)
            return undefined;
        const folder = this.#package?.name ?? '';
        const path = /[\\/]/.test(name) || folder === '' ? name : `${folder}/${name}`;
        const group = this.#groups.join('/');
        const owner = this.#groupOf.get(path);
        if (owner === undefined)
            this.#groupOf.set(path, group);
        if (owner === undefined || owner === group || group === '')
            return path;
        this.#builder.note('several groups have a file of one package and name: told apart by the group');
        return `${group}/${path}`;
    }
    #createUnit(path) {
        const [lines, branches] = [new Lines(), new Branches()];
        return { path, counters: {}, lines, branches, isHitUnknown: false };
    }
    #addLine({ nr, mi, ci, mb, cb }) {
        const unit = this.#unit;
        if (!unit)
            return;
        const number = lineNumber(nr, 'nr');
        const covered = cb === undefined ? 0 : count(cb, 'cb');
        const total = covered + (mb === undefined ? 0 : count(mb, 'mb'));
        if (mi === undefined && ci === undefined)
            unit.isHitUnknown = true;
        unit.lines.set(number, (ci !== undefined && count(ci, 'ci') > 0) || covered > 0);
        if (total > 0)
            unit.branches.addCounted(number, { covered, total }, covered === total ? [] : undefined);
    }
    #addCounter({ type, missed, covered }) {
        if (type === 'INSTRUCTION')
            this.#hasInstructions = true;
        const metric = metricOf[type ?? ''];
        if (!metric)
            return;
        if (metric === 'branches')
            this.#hasBranchCounter = true;
        const part = count(covered, 'covered');
        const counted = { covered: part, total: part + count(missed, 'missed') };
        const { line, id } = this.#method ?? {};
        if (id !== undefined && line !== undefined) {
            if (metric === 'functions' && this.#unit)
                this.#addMethod(this.#unit.path, { id, line }, part > 0);
        }
        else if (this.#unit)
            this.#unit.counters[metric] = counted;
        else if (this.#package)
            this.#package.counters[metric] = counted;
        else if (this.#groups.length === 0)
            this.#reportCounters[metric] = counted;
    }
    #addMethod(path, { id, line }, isCovered) {
        const file = this.#builder.file(path);
        file.functions ??= new Items();
        file.functions.add(id, line, isCovered);
    }
    #closeClass(unit) {
        this.#package?.classes.push(unit);
        this.#countMethods(unit);
    }
    #countMethods({ path, counters }) {
        if (!counters.functions)
            return;
        this.#builder.file(path);
        this.#methodCounters.set(path, plus(this.#methodCounters.get(path), counters.functions));
    }
    #addUnit(unit) {
        const file = this.#builder.file(unit.path);
        const { lines, branches } = unit.counters;
        if (unit.isHitUnknown || unit.lines.count().total === 0) {
            if (lines)
                file.totals.lines = plus(file.totals.lines, lines);
            else if (unit.isHitUnknown)
                mergeLines(file, unit);
        }
        else
            mergeLines(file, unit);
        if (unit.branches.count().total > 0) {
            file.branches ??= new Branches();
            file.branches.merge(unit.branches);
        }
        else if (branches && branches.total > 0) {
            file.totals.branches = plus(file.totals.branches, branches);
        }
    }
    #closePackage({ name, counters, sourceFiles, classes }) {
        for (const unit of classes)
            if (!sourceFiles.has(unit.path))
                this.#addUnit(unit);
        if (classes.length === 0)
            for (const unit of sourceFiles.values())
                this.#countMethods(unit);
        if (classes.length === 0 && sourceFiles.size === 0) {
            this.#addTotals([...this.#groups, name].filter(Boolean).join('/') || 'package', counters);
        }
    }
    #addTotals(name, counters) {
        if (Object.keys(counters).length === 0)
            return;
        const { totals } = this.#builder.file(name);
        for (const metric of ['lines', 'branches', 'functions']) {
            const counter = counters[metric];
            if (counter)
                totals[metric] = plus(totals[metric], counter);
        }
    }
}
function mergeLines(file, { lines }) {
    file.lines ??= new Lines();
    file.lines.merge(lines);
}
function plus(a, b) {
    return { covered: (a?.covered ?? 0) + b.covered, total: (a?.total ?? 0) + b.total };
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/opencover.js






const HIDDEN_LINE = 16707566;
async function opencover_read(source) {
    const reader = new OpenCoverReader(source.file);
    await readXml(source.chunks(), reader, { file: source.file });
    return reader.finish();
}
const openCover = { name: 'opencover', read: opencover_read };
class OpenCoverReader {
    textOf = new Set(['Name', 'FullName']);
    #builder;
    #depth = 0;
    #skippedAt;
    #paths = new Map();
    #className = '';
    #method;
    #text;
    constructor(file) {
        this.#builder = new ReportBuilder('OpenCover', file);
    }
    open(name, attributes) {
        this.#depth++;
        if (this.#skippedAt !== undefined)
            return;
        if (attributes.skippedDueTo !== undefined) {
            this.#skippedAt = this.#depth;
            return;
        }
        switch (name) {
            case 'SequencePoint':
                if (this.#method)
                    this.#addStatement(this.#method, attributes);
                break;
            case 'BranchPoint':
                if (this.#method)
                    this.#addBranch(this.#method, attributes);
                break;
            case 'Method':
                this.#method = {
                    name: '',
                    isVisited: attributes.visited === 'true',
                    fileId: undefined,
                    first: undefined,
                    points: [],
                    seen: new Map(),
                };
                break;
            case 'FileRef':
                if (this.#method)
                    this.#method.fileId = attributes.uid;
                break;
            case 'Name':
            case 'FullName':
                this.#text = '';
                break;
            case 'File':
                if (attributes.uid !== undefined)
                    this.#paths.set(attributes.uid, attributes.fullPath ?? '');
                break;
            case 'Summary':
                if (this.#depth === 2)
                    this.#state(attributes);
        }
    }
    text(text) {
        if (this.#text !== undefined)
            this.#text += text;
    }
    close(name) {
        const isSkipped = this.#skippedAt !== undefined;
        if (this.#skippedAt === this.#depth)
            this.#skippedAt = undefined;
        this.#depth--;
        if (isSkipped)
            return;
        if (name === 'Name' && this.#method)
            this.#method.name = this.#text?.trim() ?? '';
        if (name === 'FullName' && !this.#method)
            this.#className = this.#text?.trim() ?? '';
        this.#text = undefined;
        if (name !== 'Method' || !this.#method)
            return;
        this.#closeMethod(this.#method);
        this.#method = undefined;
    }
    finish() {
        for (const file of this.#builder.files()) {
            file.lines ??= new Lines();
            file.branches ??= new Branches();
            file.functions ??= new Items();
            file.statements ??= new Items();
        }
        return this.#builder.finish();
    }
    #addStatement(method, { vc, sl, sc, el, ec, offset, fileid }) {
        if (sl === undefined || Number(sl) >= HIDDEN_LINE)
            return;
        const file = this.#fileOf(method, fileid);
        if (!file)
            return;
        const line = lineNumber(sl, 'sl');
        const isCovered = isHit(vc, 'vc');
        file.lines ??= new Lines();
        setSpan(file.lines, line, wholeNumber(el) ?? line, isCovered);
        file.statements ??= new Items();
        file.statements.add(identity(method, `${line}:${sc ?? ''}-${el ?? ''}:${ec ?? ''}`), line, isCovered);
        method.first ??= { file, line };
        method.isVisited ||= isCovered;
        method.points.push({ offset: wholeNumber(offset) ?? 0, line });
    }
    #addBranch(method, { vc, sl, path, offset, fileid }) {
        const file = this.#fileOf(method, fileid) ?? method.first?.file;
        if (!file)
            return;
        const line = wholeNumber(sl) ?? 0;
        const at = wholeNumber(offset) ?? 0;
        const isLine = line > 0 && line < HIDDEN_LINE;
        file.branches ??= new Branches();
        const id = identity(method, `${at}/${path ?? ''}`);
        file.branches.addNamed(isLine ? lineNumber(sl, 'sl') : lineBefore(method, at), id, isHit(vc, 'vc'));
    }
    #closeMethod({ name, first, isVisited }) {
        if (!first)
            return;
        first.file.functions ??= new Items();
        first.file.functions.add(`${this.#className}.${name}:${first.line}`, first.line, isVisited);
    }
    #fileOf(method, fileId) {
        const id = fileId && fileId !== '0' ? fileId : method.fileId;
        if (id === undefined) {
            this.#builder.note('a point belongs to no file: not counted');
            return undefined;
        }
        const path = this.#paths.get(id);
        if (path === undefined)
            throw problem(`fileid="${shown(id)}" is not among the files of the report`);
        return this.#builder.file(path);
    }
    #state(summary) {
        const statements = statedCount(summary.visitedSequencePoints, summary.numSequencePoints);
        if (statements)
            this.#builder.state('statements', statements);
        const branches = statedCount(summary.visitedBranchPoints, summary.numBranchPoints);
        if (branches)
            this.#builder.state('branches', branches);
        const functions = statedCount(summary.visitedMethods, summary.numMethods);
        if (functions)
            this.#builder.state('functions', functions);
    }
}
function identity({ name, seen }, place) {
    const nth = seen.get(place) ?? 0;
    seen.set(place, nth + 1);
    return nth === 0 ? `${name}@${place}` : `${name}@${place}#${nth}`;
}
function lineBefore({ points }, offset) {
    let line = points[0]?.line ?? 0;
    for (const point of points)
        if (point.offset <= offset)
            line = point.line;
    return line;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/phpunit.js


async function phpunit_read(source) {
    const reader = new PhpUnitReader(source.file);
    await readXml(source.chunks(), reader, { file: source.file });
    return reader.finish();
}
const phpUnit = { name: 'phpunit', read: phpunit_read };
class PhpUnitReader {
    #builder;
    #folders = [];
    #file;
    #inTotals = false;
    constructor(file) {
        this.#builder = new ReportBuilder('PHPUnit XML', file);
    }
    open(name, attributes) {
        if (name === 'project')
            this.#builder.source(attributes.source ?? '');
        else if (name === 'directory')
            this.#folders.push(attributes.name ?? '');
        else if (name === 'file') {
            const parts = [...this.#folders, attributes.path ?? '', attributes.name ?? ''];
            this.#file = this.#builder.file(phpunit_joined(parts));
        }
        else if (name === 'totals')
            this.#inTotals = true;
        else if (this.#inTotals && this.#file)
            addTotal(this.#file, name, attributes);
    }
    close(name) {
        if (name === 'directory')
            this.#folders.pop();
        else if (name === 'totals')
            this.#inTotals = false;
        else if (name === 'file')
            this.#file = undefined;
    }
    finish() {
        this.#builder.note('lists covered lines only, so it gives totals, but no changed lines: run PHPUnit with --coverage-clover or --coverage-cobertura to get them');
        return this.#builder.finish();
    }
}
function addTotal({ totals }, name, attributes) {
    if (name === 'lines') {
        const lines = statedCount(attributes.executed, attributes.executable);
        if (!lines)
            throw problem('<lines> does not say how many are executable and executed');
        totals.lines = lines;
    }
    else if (name === 'methods' || name === 'functions') {
        const tested = statedCount(attributes.tested, attributes.count);
        if (tested)
            totals.functions = phpunit_plus(totals.functions, tested);
    }
}
function phpunit_joined(parts) {
    return parts
        .flatMap((part) => part.split('/'))
        .filter((part) => part !== '')
        .join('/');
}
function phpunit_plus(a, b) {
    return { covered: (a?.covered ?? 0) + b.covered, total: (a?.total ?? 0) + b.total };
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/coverage-py-json.js





const coveragePyJson = {
    name: 'coverage.py-json',
    read: readCoveragePyJson,
};
const paths = [['meta'], ['files', '*'], ['totals']];
async function readCoveragePyJson({ file, chunks }) {
    const files = [];
    let hasBranches;
    let stated;
    for await (const { path, value } of jsonPieces(chunks(), paths, { file })) {
        const spot = new JsonSpot(file, path);
        const [section, name] = path;
        if (section === 'meta') {
            hasBranches = spot.record(value).branch_coverage === true;
        }
        else if (section === 'totals') {
            stated = readTotals(spot, spot.record(value));
        }
        else if (typeof name !== 'string') {
            spot.fail('should be an object of files');
        }
        else {
            files.push(readFile(spot, name, spot.record(value)));
        }
    }
    const whole = new JsonSpot(file, []);
    if (hasBranches === undefined)
        whole.fail('is missing: no report of `coverage json`', 'meta');
    if (!stated)
        whole.fail('is missing: no report of `coverage json`', 'totals');
    if (!hasBranches) {
        for (const each of [...files, { totals: stated }])
            delete each.totals?.branches;
        for (const each of files)
            each.branches = undefined;
    }
    return finished({
        format: 'coverage.py JSON',
        file,
        files,
        sources: [],
        stated: stated ?? {},
        notes: [],
    });
}
function readFile(spot, path, value) {
    const lines = new Lines();
    for (const [key, covered] of [
        ['executed_lines', true],
        ['missing_lines', false],
    ]) {
        for (const line of spot.list(value[key], key))
            lines.set(spot.line(line, key), covered);
    }
    const file = {
        path,
        lines,
        branches: new Branches(),
        functions: undefined,
        statements: undefined,
        totals: {},
    };
    const { executed_branches: executed, missing_branches: missing } = value;
    if (executed === undefined && missing === undefined) {
        const summary = spot.record(value.summary, 'summary');
        const branches = branchTotals(spot, summary, 'summary');
        if (branches && branches.total > 0) {
            file.branches = undefined;
            file.totals.branches = branches;
        }
        return file;
    }
    const branches = new Branches();
    for (const [key, arcs, covered] of [
        ['executed_branches', executed, true],
        ['missing_branches', missing, false],
    ]) {
        for (const arc of spot.list(arcs, key)) {
            const [from, to] = spot.list(arc, key);
            if (!Number.isInteger(to))
                spot.fail('should hold pairs of line numbers', key);
            branches.addNamed(spot.line(from, key), String(to), covered);
        }
    }
    file.branches = branches;
    return file;
}
function readTotals(spot, totals) {
    const { covered_lines: covered, num_statements: total } = totals;
    const stated = {
        lines: spot.fraction(covered, total, 'num_statements'),
    };
    const branches = branchTotals(spot, totals);
    if (branches)
        stated.branches = branches;
    return stated;
}
function branchTotals(spot, totals, ...keys) {
    const { covered_branches: covered, num_branches: total } = totals;
    if (covered === undefined || total === undefined)
        return undefined;
    return spot.fraction(covered, total, ...keys, 'num_branches');
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/gcovr-json.js






const gcovrJson = { name: 'gcovr-json', read: readGcovr };
const gcovrSummary = {
    name: 'gcovr-summary',
    read: readSummary,
};
const excluded = 'gcovr/excluded';
const summaryKeys = [
    ['lines', 'line'],
    ['branches', 'branch'],
    ['functions', 'function'],
];
async function readGcovr({ file, chunks }) {
    const files = [];
    for await (const { path, value } of jsonPieces(chunks(), [['files', '*']], { file })) {
        const spot = new JsonSpot(file, path);
        files.push(gcovr_json_readFile(spot, spot.record(value)));
    }
    return finished({ format: 'gcovr JSON', file, files, sources: [], stated: {}, notes: [] });
}
function gcovr_json_readFile(spot, entry) {
    const [lines, branches, functions] = [new Lines(), new Branches(), new Items()];
    for (const [at, value] of spot.list(entry.lines, 'lines').entries()) {
        const line = spot.record(value, 'lines', at);
        if (line[excluded] === true || line['gcovr/noncode'] === true)
            continue;
        const number = spot.line(line.line_number, 'lines', at, 'line_number');
        const branchNames = new DistinctNames();
        lines.set(number, spot.isHit(line.count, 'lines', at, 'count'));
        for (const [index, each] of spot.list(line.branches ?? [], 'lines', at, 'branches').entries()) {
            const branch = spot.record(each, 'lines', at, 'branches', index);
            if (branch[excluded] === true)
                continue;
            const name = branchNames.of(branchName(branch, index));
            branches.addNamed(number, name, spot.isHit(branch.count, 'lines', at, 'branches', index));
        }
    }
    for (const [at, value] of spot.list(entry.functions ?? [], 'functions').entries()) {
        const called = spot.record(value, 'functions', at);
        if (called[excluded] === true)
            continue;
        const line = spot.line(called.lineno, 'functions', at, 'lineno');
        const isHit = spot.isHit(called.execution_count, 'functions', at, 'execution_count');
        functions.add(`${String(called.name ?? called.demangled_name)}@${line}`, line, isHit);
    }
    const path = spot.text(entry.file, 'file');
    return { path, lines, branches, functions, statements: undefined, totals: {} };
}
function branchName(branch, index) {
    const { source_block_id: from, destination_block_id: to } = branch;
    return typeof from === 'number' && typeof to === 'number' ? `${from}→${to}` : `#${index}`;
}
async function readSummary({ file, chunks }) {
    const files = [];
    const paths = [
        ['files', '*'],
        ...summaryKeys.flatMap(([, key]) => [[`${key}_covered`], [`${key}_total`]]),
    ];
    const whole = {};
    for await (const { path, value } of jsonPieces(chunks(), paths, { file })) {
        const spot = new JsonSpot(file, path);
        if (path[0] !== 'files') {
            whole[String(path[0])] = value;
            continue;
        }
        const entry = spot.record(value);
        const nothing = {
            lines: undefined,
            branches: undefined,
            functions: undefined,
            statements: undefined,
        };
        const name = spot.text(entry.filename, 'filename');
        files.push({ path: name, ...nothing, totals: totalsOf(spot, entry) });
    }
    const stated = totalsOf(new JsonSpot(file, []), whole);
    return finished({ format: 'gcovr JSON summary', file, files, sources: [], stated, notes: [] });
}
function totalsOf(spot, entry) {
    const totals = {};
    for (const [metric, key] of summaryKeys) {
        const total = entry[`${key}_total`];
        if (total === undefined)
            continue;
        totals[metric] = spot.fraction(entry[`${key}_covered`], total, `${key}_total`);
    }
    return totals;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/text-lines.js

const newline = 0x0a;
const maxLineBytes = 2 ** 20;
async function* wholeLines({ file, chunks }) {
    let rest = new Uint8Array(0);
    let isFirst = true;
    for await (const chunk of chunks()) {
        const bytes = rest.length === 0
            ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
            : Buffer.concat([rest, chunk]);
        const end = bytes.lastIndexOf(newline) + 1;
        rest = bytes.subarray(end);
        if (rest.length > maxLineBytes) {
            throw new ReportProblem(file, {}, `holds a line of more than ${maxLineBytes} bytes`);
        }
        if (end === 0)
            continue;
        yield isFirst ? text_lines_withoutByteOrderMark(bytes.subarray(0, end), file) : bytes.subarray(0, end);
        isFirst = false;
    }
    if (rest.length === 0) {
        if (isFirst)
            throw new ReportProblem(file, {}, 'is empty');
        return;
    }
    const last = Buffer.concat([rest, Uint8Array.of(newline)]);
    yield isFirst ? text_lines_withoutByteOrderMark(last, file) : last;
}
function text_lines_withoutByteOrderMark(bytes, file) {
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        throw new ReportProblem(file, {}, 'is UTF-16 text; write the report as UTF-8');
    }
    const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return isMarked ? bytes.subarray(3) : bytes;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/go.js





const blockLine = /^(.+):((\d+)\.\d+,(\d+)\.\d+) (\d+) (\d+)$/;
const maxStatements = 1e6;
const maxTouchedLines = 1e8;
const go = { name: 'go', read: readGo };
async function readGo(source) {
    const files = new Map();
    let lineNumber = 0;
    let hasMode = false;
    let touchedLines = 0;
    for await (const block of wholeLines(source)) {
        const lines = block.toString('utf8').split('\n');
        lines.pop();
        for (const raw of lines) {
            lineNumber++;
            const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
            const place = { line: lineNumber };
            if (line === '')
                continue;
            if (line.startsWith('mode: ')) {
                if (!/^mode: (?:set|count|atomic)$/.test(line)) {
                    throw new ReportProblem(source.file, place, `unknown mode "${line.slice(6, 40)}"; known are set, count and atomic`);
                }
                hasMode = true;
                continue;
            }
            if (!hasMode)
                throw new ReportProblem(source.file, place, 'the profile does not start with "mode: "');
            const added = addBlock(files, line);
            if (typeof added === 'string')
                throw new ReportProblem(source.file, place, added);
            touchedLines += added;
            if (touchedLines > maxTouchedLines) {
                throw new ReportProblem(source.file, place, `its blocks span more than ${maxTouchedLines} lines`);
            }
        }
    }
    if (!hasMode)
        throw new ReportProblem(source.file, {}, 'is empty');
    return finished({
        format: 'go',
        file: source.file,
        files: [...files.values()],
        sources: [],
        stated: {},
        notes: [],
    });
}
function addBlock(files, text) {
    const match = blockLine.exec(text);
    if (!match)
        return `not a block (file:line.column,line.column statements count): "${text.slice(0, 80)}"`;
    const [, path = '', block = '', start = '', end = '', statements = '', count = ''] = match;
    const [from, to, weight] = [Number(start), Number(end), Number(statements)];
    if (from > to || to > maxLine)
        return `a block cannot reach from line ${start} to ${end}`;
    if (weight > maxStatements)
        return `${statements} statements in one block cannot be`;
    const file = files.get(path) ?? emptyFile(path);
    files.set(path, file);
    const isCovered = /[1-9]/.test(count);
    try {
        file.statements.add(block, from, isCovered, weight);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return `inconsistent NumStmt: the block ${block} of ${path} had another number of statements before. The profiles are of different versions of the source`;
    }
    if (weight > 0)
        for (let line = from; line <= to; line++)
            file.lines.set(line, isCovered);
    return to - from + 1;
}
function emptyFile(path) {
    return {
        path,
        lines: new Lines(),
        branches: undefined,
        functions: undefined,
        statements: new Items(),
        totals: {},
    };
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/istanbul.js







const istanbul = { name: 'istanbul', read: readFinal };
const istanbulSummary = {
    name: 'istanbul-summary',
    read: istanbul_readSummary,
};
async function readFinal({ file, chunks }) {
    const files = [];
    for await (const { path, value } of jsonPieces(chunks(), [['*']], { file })) {
        const spot = new JsonSpot(file, path);
        files.push(istanbul_readFile(spot, String(path[0]), spot.record(value)));
    }
    return finished({ format: 'Istanbul', file, files, sources: [], stated: {}, notes: [] });
}
function istanbul_readFile(spot, key, value) {
    if (value.lineData !== undefined || value.functionData !== undefined) {
        spot.fail("is of JSCoverage, which looks like Istanbul's JSON but is not; write an lcov report");
    }
    const path = typeof value.path === 'string' && value.path !== '' ? value.path : key;
    const lines = new Lines();
    const statements = readStatements(spot, value, lines);
    const [functions, branches] = [readFunctions(spot, value), readBranches(spot, value)];
    return { path, lines, branches, functions, statements, totals: {} };
}
function* entries(spot, value, mapKey, hitsKey) {
    const [map, hits] = [spot.record(value[mapKey], mapKey), spot.record(value[hitsKey], hitsKey)];
    for (const id of Object.keys(hits)) {
        if (!Object.hasOwn(map, id))
            spot.fail(`is not in ${mapKey}`, hitsKey, id);
    }
    for (const [id, entry] of Object.entries(map)) {
        yield [id, spot.record(entry, mapKey, id), Object.hasOwn(hits, id) ? hits[id] : undefined];
    }
}
function readStatements(spot, value, lines) {
    const statements = new Items();
    const names = new DistinctNames();
    for (const [id, range, hits] of entries(spot, value, 'statementMap', 's')) {
        const line = startLine(spot, range, 'statementMap', id);
        const isHit = hits !== undefined && spot.isHit(hits, 's', id);
        statements.add(names.of(istanbul_placeOf(range)), line, isHit);
        if (line > 0)
            lines.set(line, isHit);
    }
    return statements;
}
function readFunctions(spot, value) {
    const functions = new Items();
    const names = new DistinctNames();
    for (const [id, entry, hits] of entries(spot, value, 'fnMap', 'f')) {
        const range = isRecord(entry.decl) ? entry.decl : entry.loc;
        const line = startLine(spot, range, 'fnMap', id);
        const isHit = hits !== undefined && spot.isHit(hits, 'f', id);
        functions.add(names.of(`${String(entry.name)}@${istanbul_placeOf(range)}`), line, isHit);
    }
    return functions;
}
function readBranches(spot, value) {
    const branches = new Branches();
    const names = new DistinctNames();
    for (const [id, entry, hits] of entries(spot, value, 'branchMap', 'b')) {
        const range = isRecord(entry.loc) ? entry.loc : undefined;
        const line = range ? startLine(spot, range, 'branchMap', id) : ownLine(spot, entry, id);
        const paths = hits === undefined ? [] : spot.list(hits, 'b', id);
        const locations = spot.list(entry.locations, 'branchMap', id, 'locations');
        const name = names.of(`${String(entry.type)}@${range ? istanbul_placeOf(range) : id}`);
        for (let at = 0; at < Math.max(paths.length, locations.length); at++) {
            const isHit = at < paths.length && spot.isHit(paths[at], 'b', id, at);
            branches.addNamed(line, `${name}/${at}`, isHit);
        }
    }
    return branches;
}
function ownLine(spot, entry, id) {
    return entry.line === undefined ? 0 : spot.line(entry.line, 'branchMap', id, 'line');
}
function startLine(spot, range, ...keys) {
    const start = isRecord(range) ? range.start : undefined;
    const line = isRecord(start) ? start.line : undefined;
    return line === undefined || line === null ? 0 : spot.line(line, ...keys, 'start', 'line');
}
function istanbul_placeOf(range) {
    const { start, end } = isRecord(range) ? range : {};
    const [from, to] = [isRecord(start) ? start : {}, isRecord(end) ? end : {}];
    return `${String(from.line)}:${String(from.column)}-${String(to.line)}:${String(to.column)}`;
}
async function istanbul_readSummary({ file, chunks }) {
    const files = [];
    let stated = {};
    for await (const { path, value } of jsonPieces(chunks(), [['*']], { file })) {
        const spot = new JsonSpot(file, path);
        const totals = istanbul_readTotals(spot, spot.record(value));
        const [name] = path;
        if (name === 'total')
            stated = totals;
        else
            files.push({ path: String(name), ...nothingMeasured, totals });
    }
    if (files.length === 0) {
        new JsonSpot(file, []).fail('names no files, only a total: write coverage-final.json (reporter `json`)');
    }
    return finished({ format: 'Istanbul summary', file, files, sources: [], stated, notes: [] });
}
const nothingMeasured = {
    lines: undefined,
    branches: undefined,
    functions: undefined,
    statements: undefined,
};
function istanbul_readTotals(spot, value) {
    const totals = {};
    for (const metric of model/* metrics */.q) {
        const { covered, total } = spot.record(value[metric], metric);
        totals[metric] = spot.fraction(covered, total, metric);
    }
    return totals;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/lcov-section.js



class LcovSection {
    path;
    startLine;
    lines = new Lines();
    branches = new Branches();
    stated = { lines: {}, branches: {}, functions: {} };
    hasLines = false;
    hasBranches = false;
    hasFunctions = false;
    #functionLines = new Map();
    #functionHits = new Map();
    #groups = new Map();
    constructor(path, startLine) {
        this.path = path;
        this.startLine = startLine;
    }
    state(record, value) {
        const metric = record.startsWith('L')
            ? 'lines'
            : record.startsWith('B')
                ? 'branches'
                : 'functions';
        this.stated[metric][record.endsWith('F') ? 'total' : 'covered'] = value;
        if (metric === 'branches')
            this.hasBranches = true;
        if (metric === 'functions')
            this.hasFunctions = true;
    }
    function(name, line) {
        const lines = this.#functionLines.get(name) ?? [];
        if (!lines.includes(line))
            lines.push(line);
        this.#functionLines.set(name, lines);
    }
    functionHits(name, isHit) {
        const hits = this.#functionHits.get(name);
        if (hits)
            hits.push(isHit);
        else
            this.#functionHits.set(name, [isHit]);
    }
    functionGroup(index, line) {
        this.#groups.set(index, { line, covered: false });
    }
    functionGroupHits(index, isHit) {
        const group = this.#groups.get(index);
        if (group)
            group.covered ||= isHit;
        return group !== undefined;
    }
    coverage() {
        const functions = this.#functions();
        const totals = {};
        const measured = {
            lines: this.hasLines,
            branches: this.branches.count().total > 0,
            functions: functions.count().total > 0,
        };
        for (const metric of ['lines', 'branches', 'functions']) {
            const { covered = 0, total = 0 } = this.stated[metric];
            if (!measured[metric] && total > 0)
                totals[metric] = { covered: covered > total ? 0 : covered, total };
        }
        return {
            path: this.path,
            lines: totals.lines ? undefined : this.lines,
            branches: totals.branches ? undefined : this.branches,
            functions: totals.functions ? undefined : functions,
            statements: undefined,
            totals,
        };
    }
    #functions() {
        const functions = new Items();
        for (const { line, covered } of this.#groups.values())
            functions.add(`@${line}`, line, covered);
        const places = new Set([...this.#functionLines.values()].flat()).size;
        const isByPlace = places < this.#functionLines.size && this.stated.functions.total === places;
        for (const [name, lines] of this.#functionLines) {
            const hits = this.#functionHits.get(name) ?? [];
            const id = (line) => (isByPlace ? `@${line}` : `${name}@${line}`);
            for (const [at, line] of lines.entries())
                functions.add(id(line), line, hits[at] ?? false);
            const last = lines.at(-1);
            if (last !== undefined && hits.slice(lines.length).includes(true)) {
                functions.add(id(last), last, true);
            }
        }
        for (const [name, hits] of this.#functionHits) {
            if (!this.#functionLines.has(name))
                functions.add(`${name}@0`, 0, hits.includes(true));
        }
        return functions;
    }
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/lcov.js





const lcov_bytes = { newline: 0x0a, return: 0x0d, comma: 0x2c, minus: 0x2d, zero: 0x30, nine: 0x39 };
const lineRecord = 0x44413a;
const lcov = { name: 'lcov', read: readLcov };
async function readLcov(source) {
    const reader = new LcovReader(source.file);
    for await (const block of wholeLines(source))
        reader.read(block);
    return reader.report();
}
class LcovReader {
    #file;
    #files = new Map();
    #stated = {
        lines: { covered: 0, total: 0 },
        branches: { covered: 0, total: 0 },
        functions: { covered: 0, total: 0 },
    };
    #unknown = new Map();
    #section;
    #sections = 0;
    #hasBranches = false;
    #hasFunctions = false;
    #line = 0;
    #negativeCounts = 0;
    constructor(file) {
        this.#file = file;
    }
    read(block) {
        let at = 0;
        while (at < block.length) {
            this.#line++;
            const start = ((block[at] ?? 0) << 16) | ((block[at + 1] ?? 0) << 8) | (block[at + 2] ?? 0);
            const next = start === lineRecord ? this.#plainLine(block, at + 3) : 0;
            if (next > 0) {
                at = next;
                continue;
            }
            const end = block.indexOf(lcov_bytes.newline, at);
            this.#record(block.toString('utf8', at, block[end - 1] === lcov_bytes.return ? end - 1 : end));
            at = end + 1;
        }
    }
    report() {
        if (this.#section) {
            const { path, startLine } = this.#section;
            const what = `ends inside the section of ${path} (from line ${startLine}), without end_of_record: it is cut off`;
            throw new ReportProblem(this.#file, { line: this.#line }, what);
        }
        if (this.#sections === 0) {
            throw new ReportProblem(this.#file, {}, 'names no file: there is no SF record in it');
        }
        const notes = [];
        for (const [name, count] of this.#unknown) {
            notes.push(`${count} records of an unknown kind were passed over: ${name}`);
        }
        if (this.#negativeCounts > 0) {
            notes.push(`${this.#negativeCounts} negative counts were read as "not covered"`);
        }
        const files = [...this.#files.values()];
        for (const file of files) {
            if (!this.#hasBranches)
                file.branches = undefined;
            if (!this.#hasFunctions)
                file.functions = undefined;
        }
        return finished({
            format: 'lcov',
            file: this.#file,
            files,
            sources: [],
            stated: this.#statedTotals(),
            notes,
        });
    }
    #plainLine(block, from) {
        if (!this.#section)
            return 0;
        let at = from;
        let byte = block[at];
        let line = 0;
        while (byte >= lcov_bytes.zero && byte <= lcov_bytes.nine) {
            line = line * 10 + byte - lcov_bytes.zero;
            byte = block[++at];
        }
        if (byte !== lcov_bytes.comma || at === from || line > maxLine)
            return 0;
        const countFrom = at + 1;
        let covered = false;
        byte = block[++at];
        while (byte >= lcov_bytes.zero && byte <= lcov_bytes.nine) {
            if (byte !== lcov_bytes.zero)
                covered = true;
            byte = block[++at];
        }
        if (byte !== lcov_bytes.newline || at === countFrom)
            return 0;
        this.#section.lines.set(line, covered);
        this.#section.hasLines = true;
        return at + 1;
    }
    #record(text) {
        if (text === '' || text.startsWith('#'))
            return;
        if (text === 'end_of_record') {
            this.#add(this.#open(text));
            this.#section = undefined;
            return;
        }
        const colon = text.indexOf(':');
        const name = text.slice(0, colon);
        const rest = text.slice(colon + 1);
        if (colon === -1 || !/^[A-Z]{2,8}$/.test(name)) {
            this.#fail(`not a record of lcov: "${text.slice(0, 60)}"`);
        }
        switch (name) {
            case 'SF':
                if (this.#section) {
                    const { path, startLine } = this.#section;
                    this.#fail(`a section starts before the one of ${path} (line ${startLine}) has ended`);
                }
                if (rest === '')
                    this.#fail('SF names no file');
                this.#section = new LcovSection(rest, this.#line);
                return;
            case 'DA': {
                const [line = '', count = ''] = rest.split(',', 2);
                const section = this.#open(name);
                section.lines.set(this.#lineNumber(line), this.#isHit(count));
                section.hasLines = true;
                return;
            }
            case 'BRDA':
                this.#branch(rest);
                return;
            case 'FN':
            case 'FNDA':
            case 'FNL':
            case 'FNA':
                this.#function(name, rest);
                return;
            case 'LF':
            case 'LH':
            case 'BRF':
            case 'BRH':
            case 'FNF':
            case 'FNH':
                if (!/^\d{1,15}$/.test(rest))
                    this.#fail(`${name} should be a number, not "${rest.slice(0, 40)}"`);
                this.#open(name).state(name, Number(rest));
                return;
            case 'TN':
            case 'VER':
            case 'MCDC':
            case 'MCF':
            case 'MCH':
                return;
            default:
                this.#unknown.set(name, (this.#unknown.get(name) ?? 0) + 1);
        }
    }
    #branch(rest) {
        const section = this.#open('BRDA');
        const [first, second] = [rest.indexOf(','), rest.indexOf(',', rest.indexOf(',') + 1)];
        const last = rest.lastIndexOf(',');
        if (second <= first || last <= second) {
            this.#fail(`BRDA should be line,block,branch,taken, not "${rest.slice(0, 60)}"`);
        }
        const line = this.#lineNumber(rest.slice(0, first));
        const taken = rest.slice(last + 1);
        const isHit = taken !== '-' && this.#isHit(taken);
        section.hasBranches = true;
        let block = first + 1;
        if (rest[block] === 'e' || rest[block] === 'f')
            block++;
        if (rest[block] !== 'U')
            section.branches.addNamed(line, rest.slice(block, last), isHit);
    }
    #function(name, rest) {
        const section = this.#open(name);
        section.hasFunctions = true;
        const [first = '', second = ''] = rest.split(',', 2);
        const afterFirst = rest.slice(first.length + 1);
        switch (name) {
            case 'FN': {
                const [, withoutEnd] = /^\d+,(.+)$/.exec(afterFirst) ?? [];
                section.function(withoutEnd ?? afterFirst, this.#lineNumber(first));
                return;
            }
            case 'FNDA':
                section.functionHits(afterFirst, this.#isHit(first));
                return;
            case 'FNL':
                section.functionGroup(first, this.#lineNumber(second));
                return;
            case 'FNA':
                if (!section.functionGroupHits(first, this.#isHit(second))) {
                    this.#fail(`FNA ${first} comes without its FNL`);
                }
        }
    }
    #add(section) {
        this.#sections++;
        this.#hasBranches ||= section.hasBranches;
        this.#hasFunctions ||= section.hasFunctions;
        for (const metric of ['lines', 'branches', 'functions']) {
            const { covered = Number.NaN, total = Number.NaN } = section.stated[metric];
            this.#stated[metric].covered += covered;
            this.#stated[metric].total += total;
        }
        const coverage = section.coverage();
        const known = this.#files.get(coverage.path);
        if (!known) {
            this.#files.set(coverage.path, coverage);
            return;
        }
        if (Object.keys(known.totals).length > 0 || Object.keys(coverage.totals).length > 0) {
            const what = `there are several sections for ${section.path}, and not all have the records themselves: totals alone cannot be merged`;
            throw new ReportProblem(this.#file, { line: section.startLine }, what);
        }
        if (coverage.lines)
            known.lines?.merge(coverage.lines);
        if (coverage.branches)
            known.branches?.merge(coverage.branches);
        if (coverage.functions)
            known.functions?.merge(coverage.functions);
    }
    #statedTotals() {
        const stated = {};
        if (this.#files.size !== this.#sections)
            return stated;
        for (const metric of ['lines', 'branches', 'functions']) {
            const { covered, total } = this.#stated[metric];
            if (Number.isSafeInteger(covered + total))
                stated[metric] = { covered, total };
        }
        return stated;
    }
    #open(record) {
        return (this.#section ??
            this.#fail(`${record} stands outside of a file's section (SF … end_of_record)`));
    }
    #lineNumber(text) {
        let line = 0;
        for (let at = 0; at < text.length && line <= maxLine; at++) {
            const digit = text.charCodeAt(at) - lcov_bytes.zero;
            line = digit >= 0 && digit <= 9 ? line * 10 + digit : Number.NaN;
        }
        if (text !== '' && line <= maxLine)
            return line;
        return this.#fail(`"${text.slice(0, 40)}" is not a line number`);
    }
    #isHit(text) {
        if (text.length === 1 && text >= '0' && text <= '9')
            return text !== '0';
        if (!/^-?\d+(?:\.\d+)?(?:e\+?\d+)?$/i.test(text)) {
            this.#fail(`"${text.slice(0, 40)}" is not a count`);
        }
        if (text.startsWith('-'))
            this.#negativeCounts++;
        return Number(text) > 0;
    }
    #fail(what) {
        throw new ReportProblem(this.#file, { line: this.#line }, what);
    }
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/llvm-functions.js

const expansionRegion = 1;
class LlvmFunctions {
    #ofFile = new Map();
    #conditions = new Set();
    #listsConditions = true;
    get isEmpty() {
        return this.#ofFile.size === 0;
    }
    add(spot, entry) {
        const regions = spot.list(entry.regions, 'regions').map((each) => spot.list(each, 'regions'));
        const filenames = spot.list(entry.filenames, 'filenames');
        this.#addConditions(spot, entry.branches, filenames);
        const expanded = new Set(regions.filter((region) => region[7] === expansionRegion).map((region) => region[6]));
        const fileId = filenames.findIndex((_, id) => !expanded.has(id));
        const own = regions.find((region) => region[5] === fileId);
        if (!own)
            return;
        const path = spot.text(filenames[fileId], 'filenames', fileId);
        const ofFile = this.of(path);
        this.#ofFile.set(path, ofFile);
        const line = spot.line(own[0], 'regions');
        ofFile.add(`${line}:${String(own[1])}`, line, spot.isHit(entry.count, 'count'));
    }
    of(path) {
        return this.#ofFile.get(path) ?? new Items();
    }
    hasCondition(path, place) {
        return !this.#listsConditions || this.#conditions.has(`${path} ${place}`);
    }
    #addConditions(spot, value, filenames) {
        if (value === undefined) {
            this.#listsConditions = false;
            return;
        }
        for (const [at, each] of spot.list(value, 'branches').entries()) {
            const branch = spot.list(each, 'branches', at);
            this.#conditions.add(`${String(filenames[Number(branch[6])])} ${llvm_functions_placeOf(branch)}`);
        }
    }
}
function llvm_functions_placeOf([line, column, endLine, endColumn]) {
    return `${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)}`;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/llvm-segments.js

function readSegments(spot, list) {
    const lines = new Lines();
    let wrapped;
    let ofLine = [];
    const finishLine = (nextLine) => {
        const last = ofLine.at(-1);
        if (!last)
            return;
        markLine(lines, last.line, ofLine, wrapped);
        wrapped = last;
        ofLine = [];
        for (let line = last.line + 1; line < nextLine; line++)
            markLine(lines, line, ofLine, wrapped);
    };
    for (const [at, value] of list.entries()) {
        const segment = readSegment(spot, value, at);
        const previous = ofLine.at(-1)?.line ?? 0;
        if (segment.line < previous)
            spot.fail('comes before the one before it', 'segments', at);
        if (segment.line > previous)
            finishLine(segment.line);
        ofLine.push(segment);
    }
    finishLine(0);
    return lines;
}
function readSegment(spot, value, at) {
    const [line, , count, hasCount, isRegionEntry, isGapRegion] = spot.list(value, 'segments', at);
    return {
        line: spot.line(line, 'segments', at),
        isHit: spot.isHit(count, 'segments', at),
        hasCount: Boolean(hasCount),
        isRegionEntry: Boolean(isRegionEntry),
        isGapRegion: Boolean(isGapRegion),
    };
}
function markLine(lines, line, segments, wrapped) {
    const [first] = segments;
    const starting = segments.filter((each) => each.hasCount && each.isRegionEntry && !each.isGapRegion);
    const startsSkipped = first !== undefined && !first.hasCount && first.isRegionEntry;
    const isMapped = (!startsSkipped && (wrapped?.hasCount === true || starting.length > 0)) ||
        segments.some((each) => each.hasCount && each.isRegionEntry);
    if (isMapped)
        lines.set(line, wrapped?.isHit === true || starting.some((each) => each.isHit));
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/llvm-cov.js






const llvmCov = { name: 'llvm-cov', read: readLlvmCov };
const llvm_cov_paths = [
    ['data', '*', 'files', '*'],
    ['data', '*', 'functions', '*'],
    ['data', '*', 'totals'],
];
const summaryMetrics = ['lines', 'branches', 'functions'];
async function readLlvmCov({ file, chunks }) {
    const files = new Map();
    const functions = new LlvmFunctions();
    const stated = [];
    for await (const { path, value } of jsonPieces(chunks(), llvm_cov_paths, { file })) {
        const spot = new JsonSpot(file, path);
        const entry = spot.record(value);
        if (path[2] === 'totals') {
            stated.push(llvm_cov_readSummary(spot, entry));
        }
        else if (path[2] === 'functions') {
            functions.add(spot, entry);
        }
        else {
            const coverage = llvm_cov_readFile(spot, entry);
            const known = files.get(coverage.path);
            if (known)
                merge(spot, known, coverage);
            else
                files.set(coverage.path, coverage);
        }
    }
    return finished({
        format: 'llvm-cov',
        file,
        files: [...files.values()].map((each) => finishFile(each, functions)),
        sources: [],
        stated: (stated.length === 1 ? stated[0] : undefined) ?? {},
        notes: [],
    });
}
function finishFile({ conditions, ...file }, functions) {
    const isListed = !functions.isEmpty && file.lines !== undefined;
    const real = isListed
        ? conditions?.filter(({ place, within }) => within || functions.hasCondition(file.path, place))
        : conditions;
    if (real)
        file.branches = branchesOf(real);
    if (isListed) {
        file.functions = functions.of(file.path);
        delete file.totals.functions;
    }
    return file;
}
function llvm_cov_readFile(spot, entry) {
    const path = spot.text(entry.filename, 'filename');
    const summary = llvm_cov_readSummary(spot, spot.record(entry.summary, 'summary'), 'summary');
    const file = {
        path,
        lines: undefined,
        branches: undefined,
        functions: undefined,
        statements: undefined,
        totals: summary,
        conditions: undefined,
    };
    if (entry.segments === undefined)
        return file;
    file.lines = readSegments(spot, spot.list(entry.segments, 'segments'));
    delete summary.lines;
    if (entry.branches !== undefined) {
        file.conditions = readConditions(spot, entry);
        delete summary.branches;
    }
    return file;
}
function readConditions(spot, entry) {
    const conditions = spot
        .list(entry.branches, 'branches')
        .map((each) => readCondition(spot, spot.list(each, 'branches')));
    for (const each of spot.list(entry.expansions ?? [], 'expansions')) {
        const expansion = spot.record(each, 'expansions');
        const source = spot.list(expansion.source_region, 'expansions', 'source_region');
        for (const branch of spot.list(expansion.branches ?? [], 'expansions', 'branches')) {
            conditions.push(readCondition(spot, spot.list(branch, 'expansions', 'branches'), source));
        }
    }
    return conditions;
}
function readCondition(spot, branch, usedAt = branch) {
    return {
        line: spot.line(usedAt[0], 'branches'),
        place: llvm_functions_placeOf(usedAt),
        within: usedAt === branch ? '' : llvm_functions_placeOf(branch),
        whenTrue: spot.isHit(branch[4], 'branches'),
        whenFalse: spot.isHit(branch[5], 'branches'),
    };
}
function branchesOf(conditions) {
    const branches = new Branches();
    for (const { line, place, within, whenTrue, whenFalse } of conditions) {
        branches.addNamed(line, `${place} ${within} true`, whenTrue);
        branches.addNamed(line, `${place} ${within} false`, whenFalse);
    }
    return branches;
}
function llvm_cov_readSummary(spot, summary, ...keys) {
    const totals = {};
    for (const metric of summaryMetrics) {
        if (summary[metric] === undefined)
            continue;
        const { covered, count } = spot.record(summary[metric], ...keys, metric);
        totals[metric] = spot.fraction(covered, count, ...keys, metric);
    }
    return totals;
}
function merge(spot, known, other) {
    if (!known.lines || !other.lines) {
        spot.fail('is in the report twice, with totals only: they cannot be merged', known.path);
    }
    known.lines.merge(other.lines);
    if (other.conditions)
        known.conditions?.push(...other.conditions);
    delete known.totals.functions;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/simplecov.js






const simplecovResultset = {
    name: 'simplecov-resultset',
    read: readResultset,
};
const simplecov = { name: 'simplecov', read: readFormatted };
async function readResultset({ file, chunks }) {
    const files = new Map();
    const paths = [['*', 'coverage', '*']];
    for await (const { path, value } of jsonPieces(chunks(), paths, { file })) {
        const spot = new JsonSpot(file, path);
        const name = path[2];
        if (typeof name !== 'string')
            return spot.fail('should be an object of files');
        const entry = Array.isArray(value) ? { lines: value } : spot.record(value);
        const coverage = simplecov_emptyFile(name);
        readLines(spot, coverage.lines, entry.lines);
        coverage.branches = readRawBranches(spot, entry.branches);
        coverage.functions = readRawMethods(spot, entry.methods);
        const known = files.get(name);
        if (known)
            addRun(known, coverage);
        else
            files.set(name, coverage);
    }
    return report(file, 'SimpleCov resultset', [...files.values()]);
}
async function readFormatted({ file, chunks }) {
    const files = [];
    const paths = [['meta'], ['coverage', '*'], ['files', '*'], ['total']];
    let root;
    let stated = {};
    for await (const { path, value } of jsonPieces(chunks(), paths, { file })) {
        const spot = new JsonSpot(file, path);
        const [section, name] = path;
        const entry = spot.record(value);
        if (section === 'meta')
            root = typeof entry.root === 'string' ? entry.root : undefined;
        else if (section === 'total')
            stated = readStated(spot, entry);
        else if (section === 'coverage')
            files.push(simplecov_readFile(spot, String(name), entry));
        else
            files.push(simplecov_readFile(spot, spot.text(entry.filename, 'filename'), hitsOf(entry)));
    }
    return report(file, 'SimpleCov', files, root === undefined ? [] : [root], stated);
}
function simplecov_readFile(spot, path, entry) {
    const coverage = simplecov_emptyFile(path);
    readLines(spot, coverage.lines, entry.lines);
    if (entry.branches !== undefined) {
        const branches = new Branches();
        const names = new DistinctNames();
        for (const each of spot.list(entry.branches, 'branches')) {
            const { coverage: hits, start_line: start, end_line: end, type, } = spot.record(each, 'branches');
            const line = spot.line(start, 'branches', 'start_line');
            const name = names.of(`${String(type)}@${line}-${String(end)}`);
            if (isCode(hits))
                branches.addNamed(line, name, spot.isHit(hits, 'branches', 'coverage'));
        }
        coverage.branches = branches;
    }
    if (entry.methods !== undefined) {
        const methods = new Items();
        const names = new DistinctNames();
        for (const each of spot.list(entry.methods, 'methods')) {
            const { coverage: hits, start_line: start, name: called } = spot.record(each, 'methods');
            const line = spot.line(start, 'methods', 'start_line');
            const name = names.of(`${String(called)}@${line}`);
            if (isCode(hits))
                methods.add(name, line, spot.isHit(hits, 'methods', 'coverage'));
        }
        coverage.functions = methods;
    }
    return coverage;
}
function hitsOf(entry) {
    return isRecord(entry.coverage) ? entry.coverage : { lines: entry.coverage };
}
function simplecov_emptyFile(path) {
    const nothing = { branches: undefined, functions: undefined, statements: undefined };
    return { path, lines: new Lines(), ...nothing, totals: {} };
}
function isCode(hits) {
    return hits !== null && hits !== 'ignored';
}
function readLines(spot, lines, value) {
    for (const [at, hits] of spot.list(value, 'lines').entries()) {
        if (isCode(hits))
            lines.set(at + 1, spot.isHit(hits, 'lines', at));
    }
}
function readRawBranches(spot, value) {
    if (value === undefined || value === null)
        return undefined;
    const branches = new Branches();
    for (const [condition, paths] of Object.entries(spot.record(value, 'branches'))) {
        const [, line] = /^\[:?(?:\w+|"[^"]{1,20}"), *\d+, *(\d+),/.exec(condition) ?? [];
        if (line === undefined)
            return spot.fail('is not a condition with its place', 'branches', condition);
        for (const [path, hits] of Object.entries(spot.record(paths, 'branches', condition))) {
            const isHit = spot.isHit(hits, 'branches', condition, path);
            branches.addNamed(spot.line(Number(line), 'branches', condition), `${condition} ${path}`, isHit);
        }
    }
    return branches;
}
function readRawMethods(spot, value) {
    if (value === undefined || value === null)
        return undefined;
    const methods = new Items();
    for (const [method, hits] of Object.entries(spot.record(value, 'methods'))) {
        const [, line] = /, *(\d+), *\d+, *\d+, *\d+\]$/.exec(method) ?? [];
        if (line === undefined)
            return spot.fail('is not a method with its place', 'methods', method);
        methods.add(method, spot.line(Number(line), 'methods', method), spot.isHit(hits, 'methods', method));
    }
    return methods;
}
function addRun(known, run) {
    known.lines.merge(run.lines);
    if (known.branches && run.branches)
        known.branches.merge(run.branches);
    else
        known.branches ??= run.branches;
    if (known.functions && run.functions)
        known.functions.merge(run.functions);
    else
        known.functions ??= run.functions;
}
function readStated(spot, total) {
    const stated = {};
    for (const [key, metric] of [
        ['lines', 'lines'],
        ['branches', 'branches'],
        ['methods', 'functions'],
    ]) {
        if (total[key] === undefined)
            continue;
        const { covered, total: all } = spot.record(total[key], key);
        stated[metric] = spot.fraction(covered, all, key);
    }
    return stated;
}
function report(file, format, files, sources = [], stated = {}) {
    if (files.some(({ branches }) => branches)) {
        for (const each of files)
            each.branches ??= new Branches();
    }
    if (files.some(({ functions }) => functions)) {
        for (const each of files)
            each.functions ??= new Items();
    }
    return finished({ format, file, files, sources, stated, notes: [] });
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/xccov.js





const xccovArchive = {
    name: 'xccov-archive',
    read: readArchive,
};
const xccovReport = { name: 'xccov-report', read: readReport };
const xccov_nothingMeasured = {
    lines: undefined,
    branches: undefined,
    functions: undefined,
    statements: undefined,
};
async function readArchive({ file, chunks }) {
    const files = [];
    for await (const { path, value } of jsonPieces(chunks(), [['*']], { file })) {
        const spot = new JsonSpot(file, path);
        const lines = new Lines();
        for (const [at, each] of spot.list(value).entries()) {
            const { line, isExecutable, executionCount } = spot.record(each, at);
            const number = spot.line(line, at, 'line');
            if (isExecutable === false)
                continue;
            if (isExecutable !== true)
                spot.fail('should be true or false', at, 'isExecutable');
            lines.set(number, spot.isHit(executionCount, at, 'executionCount'));
        }
        files.push({ path: String(path[0]), ...xccov_nothingMeasured, lines, totals: {} });
    }
    return finished({ format: 'Xccov archive', file, files, sources: [], stated: {}, notes: [] });
}
async function readReport({ file, chunks }) {
    const files = new Map();
    const notes = new Set();
    const paths = [
        ['targets', '*', 'files', '*'],
        ['*', 'files', '*'],
    ];
    for await (const { path, value } of jsonPieces(chunks(), paths, { file })) {
        const spot = new JsonSpot(file, path);
        if (path.length < 3)
            continue;
        const coverage = xccov_readFile(spot, spot.record(value));
        const known = files.get(coverage.path);
        if (!known)
            files.set(coverage.path, coverage);
        else
            notes.add(mergeTargets(spot, known, coverage));
    }
    if (files.size === 0) {
        new JsonSpot(file, []).fail('names no files; write it with `xcrun xccov view --report --json`');
    }
    return finished({
        format: 'Xccov report',
        file,
        files: [...files.values()],
        sources: [],
        stated: {},
        notes: [...notes],
    });
}
function xccov_readFile(spot, entry) {
    const functions = new Items();
    const names = new DistinctNames();
    for (const [at, each] of spot.list(entry.functions ?? [], 'functions').entries()) {
        const { name, lineNumber, executionCount } = spot.record(each, 'functions', at);
        const line = spot.line(lineNumber, 'functions', at, 'lineNumber');
        const isHit = spot.isHit(executionCount, 'functions', at, 'executionCount');
        functions.add(names.of(`${String(name)}@${line}`), line, isHit);
    }
    const lines = spot.fraction(entry.coveredLines, entry.executableLines, 'coveredLines');
    return {
        path: spot.text(entry.path, 'path'),
        ...xccov_nothingMeasured,
        functions: entry.functions === undefined ? undefined : functions,
        totals: { lines },
    };
}
function mergeTargets(spot, known, other) {
    const [mine, theirs] = [known.totals.lines, other.totals.lines];
    if (!mine || !theirs || mine.total !== theirs.total) {
        const advice = 'write the report with `xcrun xccov view --archive --json`, whose lines can be merged';
        spot.fail(`has other lines here than in another target: ${advice}`, known.path);
    }
    mine.covered = Math.max(mine.covered, theirs.covered);
    if (known.functions && other.functions)
        known.functions.merge(other.functions);
    return 'files that are in several targets count with their best target: a lower bound';
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/text-and-json.js









const textAndJsonFormats = {
    'coverage.py-json': coveragePyJson,
    foreign: foreign,
    'gcovr-json': gcovrJson,
    'gcovr-summary': gcovrSummary,
    go: go,
    istanbul: istanbul,
    'istanbul-summary': istanbulSummary,
    lcov: lcov,
    'llvm-cov': llvmCov,
    simplecov: simplecov,
    'simplecov-resultset': simplecovResultset,
    'xccov-archive': xccovArchive,
    'xccov-report': xccovReport,
};

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/read-report.js











const xmlFormats = {
    clover: clover,
    cobertura: cobertura,
    dotcover: dotCover,
    jacoco: jacoco,
    opencover: openCover,
    phpunit: phpUnit,
};
const HEAD_CHARACTERS = 64 * 1024;
async function read_report_readReport(path, { name = path } = {}) {
    return readSource({ file: name, chunks: () => openBytes(path, { name }) });
}
async function readSource(source) {
    try {
        const format = await detect(source);
        return await format.read(source);
    }
    catch (error) {
        throw placed(error, source.file, {});
    }
}
async function detect(source) {
    const head = await headOf(source);
    const start = head.trimStart();
    if (start.startsWith('<')) {
        if (/^<(?:!doctype\s+html|html)\b/i.test(start))
            refuse(head);
        return xmlFormats[await detectXml(source)];
    }
    const isJson = start.startsWith('{') || start.startsWith('[');
    const known = (isJson ? await detectJson(source) : undefined) ?? detectText(head);
    return known ? textAndJsonFormats[known] : refuse(head);
}
async function headOf(source) {
    let head = '';
    for await (const text of decodeText(source.chunks(), { file: source.file, lenient: true })) {
        head += text;
        if (head.length >= HEAD_CHARACTERS)
            break;
    }
    return head.slice(0, HEAD_CHARACTERS).replaceAll('<\0', '<').replace(/^\0</, '<');
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/formats/index.js


;// CONCATENATED MODULE: ./actions/coverage-gate/lib/report-folder.js

function foldersAround(report) {
    if (/^([\\/]|[A-Za-z]:|\.\.(\/|$))/.test(report))
        return [];
    const names = report.split('/').slice(0, -1);
    return names.map((_, index) => names.slice(0, names.length - index).join('/'));
}
function folderOfPaths(report, paths, files) {
    const filesBelow = (folder) => paths.filter((path) => files.has(folder + path)).length;
    const atRoot = filesBelow('');
    const counted = foldersAround(report).map((folder) => ({
        folder,
        count: filesBelow(`${folder}/`),
    }));
    const best = counted.reduce((most, one) => (one.count > most.count ? one : most), {
        folder: '',
        count: 0,
    });
    return best.count > 0 && best.count >= atRoot ? best.folder : undefined;
}
function nearestFile(report, path, context) {
    for (const folder of foldersAround(report)) {
        const [answer] = resolvePaths([path], { ...context, sourceRoots: [folder] });
        const found = answer?.kind === 'found' ? [answer.path] : [];
        const candidates = answer?.kind === 'ambiguous' ? answer.candidates : found;
        if (candidates.some((candidate) => candidate.startsWith(`${folder}/`))) {
            return candidates.length === 1 ? answer : undefined;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/read-coverage.js







const maxShown = 5;
async function readCoverage(globs, context) {
    const reports = await readAll(await findReports(globs, context.workspace));
    const resolved = { found: 0, total: 0, missing: [], excluded: [] };
    const problems = [];
    const renamed = reports.map((report) => inRepository(report, context, resolved, problems));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const { files, notes } = mergeReports(renamed, (path) => path);
    if (!measuresAnything(files.values()))
        throw new errors/* UserError */.yo(read_coverage_nothing(reports, context.exclude));
    return {
        files,
        reports: reports.map((report) => ({
            name: report.file,
            format: report.format,
            files: report.files.length,
        })),
        resolved,
        notes: [
            ...reports.flatMap((report) => report.notes.map((note) => `${report.file}: ${note}`)),
            ...notes,
        ],
    };
}
async function findReports(globs, workspace) {
    const found = await findFiles(globs, { root: workspace });
    const problems = found.patterns
        .filter(({ files }) => files.length === 0)
        .map(({ pattern, isExcluded, near }) => {
        if (isExcluded)
            return `reports: all that ${pattern} matches is left out by a \`!\` pattern`;
        const meant = near.length > 0 ? `; there is ${near.join(', ')}` : '';
        return `reports: nothing matches ${pattern}${meant}. Does the step that runs the tests write it, and does it run before this one?`;
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return found.files;
}
async function readAll(files) {
    const reports = [];
    const problems = [];
    for (const { path, name } of files) {
        try {
            reports.push(await read_report_readReport(path, { name }));
        }
        catch (error) {
            if (!(error instanceof ReportProblem))
                throw error;
            problems.push(error.message);
        }
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return reports;
}
function inRepository(report, { paths, exclude }, resolved, problems) {
    const reported = report.files.map(({ path }) => path);
    const folder = report.sources.length === 0 ? folderOfPaths(report.file, reported, paths.files) : undefined;
    const sources = folder ? [folder] : report.sources;
    const context = { ...paths, sources };
    const answers = resolvePaths(reported, context).map((answer, index) => answer.kind === 'ambiguous'
        ? (nearestFile(report.file, reported[index] ?? '', context) ?? answer)
        : answer);
    const files = report.files.flatMap((file, index) => {
        const answer = answers[index];
        if (exclude.matches(file.path)) {
            resolved.excluded.push(file.path);
            return [];
        }
        if (answer?.kind === 'ambiguous') {
            problems.push(`${report.file}: ${file.path} could be ${answer.candidates.join(' or ')}; say which by source-roots, or let the tool write whole paths`);
            return [];
        }
        const path = answer?.kind === 'found' ? answer.path : file.path;
        if (exclude.matches(path)) {
            resolved.excluded.push(path);
            return [];
        }
        resolved.total++;
        if (answer?.kind === 'found')
            resolved.found++;
        else if (resolved.missing.length < maxShown)
            resolved.missing.push(file.path);
        return [{ ...file, path }];
    });
    return { ...report, files };
}
function measuresAnything(files) {
    const { lines, statements, functions } = (0,measure/* sumFigures */.zV)([...files].map(measure/* fileFigures */.G4));
    return [lines, statements, functions].some((count) => count && count.total > 0);
}
function read_coverage_nothing(reports, exclude) {
    const names = reports.map(({ file }) => file).join(', ');
    const had = measuresAnything(reports.flatMap(({ files }) => files));
    return had
        ? `exclude leaves nothing of ${names}: ${exclude.patterns.join(', ')}`
        : `${names}: no line that could be covered is in it, so nothing was measured. Did the tests run, and with coverage?`;
}

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
const MAX_GO_MOD_BYTES = 1024 * 1024;
const MODULE_DIRECTIVE = /^[ \t]*module[ \t]*(?:\([ \t\r\n]*)?(?:"([^"\n]+)"|`([^`\n]+)`|([^\s"`()]+))/m;
async function goModules(checkout) {
    const files = (await listFiles(checkout)).filter((path) => /(?:^|\/)go\.mod$/.test(path));
    const modules = [];
    for (const path of files) {
        const [, quoted, raw, bare] = MODULE_DIRECTIVE.exec(await goMod((0,external_node_path_namespaceObject.join)(checkout.root, path))) ?? [];
        const prefix = quoted ?? raw ?? bare;
        if (prefix)
            modules.push([prefix, path.slice(0, -'/go.mod'.length)]);
    }
    return modules;
}
async function goMod(file) {
    const status = await (0,promises_namespaceObject.lstat)(file).catch(() => undefined);
    return status?.isFile() && status.size <= MAX_GO_MOD_BYTES ? (0,promises_namespaceObject.readFile)(file, 'utf8') : '';
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/repository.js



async function openRepository(workspace, sourceRoots, environment) {
    let checkout;
    let problem;
    try {
        checkout = await openCheckout(workspace, environment);
    }
    catch (error) {
        if (!(error instanceof CheckoutProblem))
            throw error;
        if (error.kind !== 'not-a-repository' && error.kind !== 'no-git')
            throw error;
        problem = error;
    }
    const files = checkout
        ? await listFiles(checkout, { untracked: true })
        : (await findFiles(['**'], { root: workspace })).files.map(({ name }) => name);
    const root = checkout?.root ?? workspace;
    return {
        root,
        checkout,
        problem,
        files: new Set(files),
        paths: {
            files: indexFiles(files),
            sourceRoots,
            modulePrefixes: checkout ? await goModules(checkout) : [],
            workspace: root,
        },
    };
}
function checkoutOf({ checkout, problem }, forWhat) {
    if (checkout)
        return checkout;
    throw new errors/* UserError */.yo(`${forWhat} asks git: ${problem?.message ?? 'there is no repository'}`);
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
            header.from = diff_header_nameOf(value, lines);
            return true;
        case 'rename to':
        case 'copy to':
            header.to = diff_header_nameOf(value, lines);
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
function diff_header_nameOf(value, lines) {
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
        diff_hunks_addRun(body, runOld, oldLine - runOld, runNew, newLine - runNew);
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
function diff_hunks_addRun(body, oldFrom, oldLines, newFrom, newLines) {
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
            changes[changes.length - 1] = diff_reader_joined(last, change);
        else
            changes.push(change);
    }
    return changes;
}
function diff_reader_joined(deleted, added) {
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
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), 'slipway-diff-'));
    try {
        const file = (0,external_node_path_namespaceObject.join)(folder, 'diff');
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

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/patch/ranges.js
function rangesOf(lines) {
    const ranges = [];
    for (const line of lines) {
        const last = ranges.at(-1);
        if (last && line === last[1] + 1)
            last[1] = line;
        else
            ranges.push([line, line]);
    }
    return ranges;
}
function* ranges_linesOf(ranges) {
    for (const [from, to] of ranges)
        for (let line = from; line <= to; line++)
            yield line;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/baseline/adjust.js


function adjustBaseline(files, changes, exists) {
    const adjusted = { files: new Map(), removedFiles: 0, removedLines: 0 };
    const byOldPath = new Map(changes
        ?.filter(({ kind }) => kind !== 'added' && kind !== 'copied')
        .map((change) => [change.oldPath ?? change.path, change]));
    for (const [path, entry] of files) {
        const change = byOldPath.get(path);
        const isGone = changes ? change?.kind === 'deleted' : !exists(path);
        if (isGone) {
            adjusted.removedFiles++;
            continue;
        }
        const removed = change ? removedCount(change, entry) : { covered: 0, total: 0 };
        adjusted.removedLines += removed.total;
        adjusted.files.set(change?.path ?? path, withoutLines(entry.figures, removed));
    }
    return adjusted;
}
function renamedBaseline(files, changes) {
    const renamed = new Map(changes
        ?.filter(({ kind }) => kind === 'renamed')
        .map(({ oldPath, path }) => [oldPath ?? path, path]));
    return new Map([...files].map(([path, { figures }]) => [renamed.get(path) ?? path, figures]));
}
function removedCount(change, { lines }) {
    const count = { covered: 0, total: 0 };
    for (const line of ranges_linesOf(change.removedLines)) {
        if (!lines?.isMeasured(line))
            continue;
        count.total++;
        if (lines.isCovered(line))
            count.covered++;
    }
    return count;
}
function withoutLines(figures, removed) {
    const { lines } = figures;
    if (!lines || removed.total === 0)
        return (0,measure/* withCombined */.Mc)(figures);
    return (0,measure/* withCombined */.Mc)({
        ...figures,
        lines: { covered: lines.covered - removed.covered, total: lines.total - removed.total },
    });
}

;// CONCATENATED MODULE: ./packages/checkout/lib/remote.js


const MAX_ATTEMPTS = 10;
const MAX_KEPT_BYTES = 64 * 1024 * 1024;
const IDENTITY = {
    GIT_AUTHOR_NAME: 'github-actions[bot]',
    GIT_AUTHOR_EMAIL: '41898282+github-actions[bot]@users.noreply.github.com',
    GIT_COMMITTER_NAME: 'github-actions[bot]',
    GIT_COMMITTER_EMAIL: '41898282+github-actions[bot]@users.noreply.github.com',
};
async function fetchRef(checkout, ref, local) {
    const { git, isShallow } = checkout;
    const asked = ['ls-remote', '--exit-code', 'origin', ref];
    const listed = await git(asked);
    const isThere = listed.stdout
        .toString()
        .split('\n')
        .some((line) => line.endsWith(`\t${ref}`));
    if (!isThere) {
        if (listed.exitCode !== 0 && listed.exitCode !== 2)
            throw remoteProblem(asked, listed, 'read');
        await gitOutput(git, ['update-ref', '-d', local]);
        return undefined;
    }
    const depth = isShallow ? ['--depth=1'] : [];
    const fetch = [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        ...depth,
    ];
    const args = [...fetch, 'origin', `+${ref}:${local}`];
    const fetched = await git(args);
    if (fetched.exitCode !== 0)
        throw remoteProblem(args, fetched, 'read');
    return gitLine(git, ['rev-parse', '--verify', local]);
}
async function pushOnTop(checkout, ref, local, commit) {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
        const tip = await fetchRef(checkout, ref, local);
        const made = await commit(tip);
        if (made === undefined)
            return undefined;
        const lease = `--force-with-lease=${ref}:${tip ?? ''}`;
        const args = [
            'push',
            '--porcelain',
            '--no-verify',
            '--no-follow-tags',
            lease,
            'origin',
            `${made}:${ref}`,
        ];
        const pushed = await checkout.git(args);
        if (pushed.exitCode === 0)
            return made;
        if (!isRace(pushed))
            throw remoteProblem(args, pushed, 'write');
    }
    throw new CheckoutProblem('conflict', `${ref} of origin was changed by others during each of ${MAX_ATTEMPTS} attempts to write it. ` +
        'Let the jobs that write it run one after the other (concurrency: in the workflow)');
}
async function readBlob(checkout, id) {
    const size = Number(await gitLine(checkout.git, ['cat-file', '-s', id]));
    if (size > MAX_KEPT_BYTES) {
        throw new CheckoutProblem('too-large', `What is kept in git as ${id} has ${size.toLocaleString('en-US')} bytes; at most ${MAX_KEPT_BYTES.toLocaleString('en-US')} are read. Is it what a gate has written?`);
    }
    return gitOutput(checkout.git, ['cat-file', 'blob', id], { maxBytes: MAX_KEPT_BYTES });
}
function isRace({ stdout, stderr }) {
    return /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|incorrect old value|reference already exists/i.test(`${stdout.toString()}\n${stderr}`);
}
function remoteProblem(args, result, deed) {
    const said = `${result.stderr}\n${result.stdout.toString()}`;
    const cause = gitFailed(args, { ...result, stderr: said.trim() });
    if (/does not appear to be a git repository|No such remote/i.test(said)) {
        return new CheckoutProblem('git-failed', `The remote "origin" cannot be reached: ${cause.message}`);
    }
    if (/\b40[13]\b|permission (?:to|denied)|access .{0,40}not granted|Authentication failed|could not read (?:Username|Password)/i.test(said)) {
        const needed = deed === 'write' ? 'write' : 'read';
        return new CheckoutProblem('forbidden', `The job may not ${deed} the repository. Give it the permission (pull requests of forks never have it):\n` +
            `    permissions:\n      contents: ${needed}\n` +
            `and leave persist-credentials of actions/checkout at true. ${cause.message}`);
    }
    if (/protected branch|GH006|GH013|hook declined|rule violations/i.test(said)) {
        return new CheckoutProblem('forbidden', `A rule of the repository forbids this push; exempt the branch that the data is kept in: ${cause.message}`);
    }
    return cause;
}

;// CONCATENATED MODULE: ./packages/checkout/lib/branch-data.js







async function readFromBranch(checkout, { branch, path }) {
    checkPath(path);
    const tip = await fetchRef(checkout, remoteRef(branch), localRef(branch));
    if (tip === undefined)
        return undefined;
    const args = ['rev-parse', '--verify', '--quiet', `${tip}:${path}`];
    const { exitCode, stdout } = await checkout.git(args);
    if (exitCode !== 0)
        return undefined;
    const id = stdout.toString().trim();
    const type = await gitLine(checkout.git, ['cat-file', '-t', id]);
    return type === 'blob' ? readBlob(checkout, id) : undefined;
}
async function writeToBranch(checkout, { branch, files, message }) {
    for (const path of Object.keys(files))
        checkPath(path);
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), 'slipway-branch-'));
    try {
        return await pushOnTop(checkout, remoteRef(branch), localRef(branch), (tip) => commitFiles(checkout, { files, message, tip, folder }));
    }
    finally {
        await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    }
}
async function commitFiles({ git }, { files, message, tip, folder }) {
    const environment = { GIT_INDEX_FILE: (0,external_node_path_namespaceObject.join)(folder, 'index'), ...IDENTITY };
    await gitOutput(git, ['read-tree', tip ?? '--empty'], { environment });
    for (const [path, content] of Object.entries(files)) {
        const file = (0,external_node_path_namespaceObject.join)(folder, 'content');
        await (0,promises_namespaceObject.writeFile)(file, content);
        const blob = await gitLine(git, ['hash-object', '-w', '--no-filters', '--', file]);
        const entry = `100644,${blob},${path}`;
        await gitOutput(git, ['update-index', '--add', '--replace', '--cacheinfo', entry], {
            environment,
        });
    }
    const tree = await gitLine(git, ['write-tree', '--missing-ok'], { environment });
    if (tip && tree === (await gitLine(git, ['rev-parse', '--verify', `${tip}^{tree}`])))
        return undefined;
    await (0,promises_namespaceObject.writeFile)((0,external_node_path_namespaceObject.join)(folder, 'message'), message);
    const parents = tip ? ['-p', tip] : [];
    const commit = ['commit-tree', ...parents, '-F', (0,external_node_path_namespaceObject.join)(folder, 'message'), tree];
    return gitLine(git, commit, { environment });
}
function remoteRef(branch) {
    return `refs/heads/${checkRefName(branch)}`;
}
function localRef(branch) {
    return `refs/slipway/branches/${branch}`;
}
function checkPath(path) {
    const names = path.split('/');
    const isPlain = names.every((name) => !['', '.', '..'].includes(name) && !/^\.git$/i.test(name));
    if (isPlain && !/[\p{Cc}\\]/u.test(path))
        return;
    throw new CheckoutProblem('unknown-revision', `"${path}" cannot be the path of a file in a branch`);
}

;// CONCATENATED MODULE: ./packages/checkout/lib/notes.js






async function readNote(checkout, ref, commit) {
    return (await readFirstNote(checkout, ref, [commit]))?.note;
}
async function readFirstNote(checkout, ref, commits) {
    for (const commit of commits)
        checkCommitId(commit);
    const tip = await fetchRef(checkout, notes_remoteRef(ref), notes_localRef(ref));
    for (const commit of tip ? commits : []) {
        const blob = await noteOf(checkout, ref, commit);
        if (blob)
            return { commit, note: await readBlob(checkout, blob) };
    }
    return undefined;
}
async function writeNote(checkout, ref, commit, text) {
    checkCommitId(commit);
    const { git } = checkout;
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), 'slipway-note-'));
    try {
        const file = (0,external_node_path_namespaceObject.join)(folder, 'note');
        await (0,promises_namespaceObject.writeFile)(file, text);
        const blob = await gitLine(git, ['hash-object', '-w', '--no-filters', '--', file]);
        const made = await pushOnTop(checkout, notes_remoteRef(ref), notes_localRef(ref), async (tip) => {
            if (tip && (await noteOf(checkout, ref, commit)) === blob)
                return undefined;
            const add = ['notes', `--ref=${notes_localRef(ref)}`, 'add', '--force', '-C', blob, commit];
            await gitOutput(git, add, { environment: IDENTITY });
            return gitLine(git, ['rev-parse', '--verify', notes_localRef(ref)]);
        });
        return made !== undefined;
    }
    finally {
        await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    }
}
async function noteOf({ git }, ref, commit) {
    const { exitCode, stdout } = await git(['notes', `--ref=${notes_localRef(ref)}`, 'list', commit]);
    return exitCode === 0 ? stdout.toString().trim() : undefined;
}
function notes_remoteRef(ref) {
    return `refs/notes/${checkRefName(ref)}`;
}
function notes_localRef(ref) {
    return `refs/notes/slipway-fetched/${ref}`;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/baseline/store.js





const maxCommits = 10;
async function readBaseline(source, name, context) {
    const found = await readFrom(source, name, context);
    if (found.kind !== 'found')
        return found;
    const { settings } = found.baseline;
    if (settingsHash(settings) === settingsHash(context.settings))
        return found;
    return {
        kind: 'missing',
        why: `${found.where} was measured with other settings (${settingsText(settings)}; now ${settingsText(context.settings)}), so the figures cannot be compared`,
    };
}
async function readFrom(source, name, context) {
    switch (source.kind) {
        case 'report':
            return readBaseReports(source.globs, context);
        case 'file':
            return readBaseFile(source);
        case 'branch': {
            const where = `${name}.json in branch ${source.branch}`;
            const content = await readFromBranch(context.checkout(), {
                branch: source.branch,
                path: `${name}.json`,
            });
            return parsed(content?.toString('utf8'), where, `there is no ${where} yet`);
        }
        case 'notes':
            return readNotes(source.ref, context);
    }
}
async function readBaseReports(globs, { workspace, readCoverage, settings, base }) {
    const { patterns } = await findFiles(globs, { root: workspace });
    const empty = patterns.filter(({ files }) => files.length === 0);
    if (empty.length > 0) {
        const names = empty.map(({ pattern }) => pattern).join(', ');
        return { kind: 'missing', why: `nothing matches ${names}` };
    }
    const { files, reports } = await readCoverage(globs);
    const where = reports.map(({ name }) => name).join(', ');
    return {
        kind: 'found',
        baseline: baselineOf(files.values(), base?.mergeBase ?? '', settings),
        where,
    };
}
async function readBaseFile({ path, name, }) {
    const status = await (0,promises_namespaceObject.stat)(path).catch(() => undefined);
    if (!status)
        return { kind: 'missing', why: `there is no file ${name}` };
    if (!status.isFile())
        return { kind: 'corrupt', why: `${name} is not a file` };
    if (status.size > maxBaselineBytes)
        return { kind: 'corrupt', why: `${name} is too large` };
    return parsed(await (0,promises_namespaceObject.readFile)(path, 'utf8'), name, '');
}
async function readNotes(ref, { checkout: open, base }) {
    const checkout = open();
    const start = base?.mergeBase ?? checkout.head;
    const walk = ['rev-list', '--first-parent', `--max-count=${maxCommits + 1}`, start];
    const { exitCode, stdout } = await checkout.git(walk);
    const commits = exitCode === 0 ? stdout.toString().split('\n').filter(Boolean) : [];
    const earlier = commits.filter((commit) => commit !== checkout.head);
    const found = await readFirstNote(checkout, ref, earlier);
    if (found) {
        return parsed(found.note.toString('utf8'), `note ${ref} of ${found.commit.slice(0, 12)}`, '');
    }
    const shallow = checkout.isShallow
        ? '; the clone is shallow, set fetch-depth: 0 in the step that checks out'
        : '';
    return {
        kind: 'missing',
        why: `none of the last ${earlier.length} commits up to ${start.slice(0, 12)} has a note ${ref}${shallow}`,
    };
}
function parsed(text, where, why) {
    if (text === undefined)
        return { kind: 'missing', why };
    try {
        return { kind: 'found', baseline: parseBaseline(text), where };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { kind: 'corrupt', why: `${where} cannot be read: ${error.message}` };
    }
}
function settingsText({ exclude, sourceRoots }) {
    const list = (texts) => (texts.length > 0 ? texts.join(' ') : 'none');
    return `exclude: ${list(exclude)}, source-roots: ${list(sourceRoots)}`;
}
async function storeBaseline({ source, name }, baseline, checkout, known) {
    if (source?.kind === 'notes') {
        await writeNote(checkout, source.ref, checkout.head, baselineText(baseline));
        return `Baseline written to note ${source.ref} of ${checkout.head.slice(0, 12)}`;
    }
    if (source?.kind !== 'branch')
        return undefined;
    if (known?.kind === 'found' && (await isNewer(checkout, known.baseline.commit))) {
        return `Baseline left alone: it is of the newer commit ${known.baseline.commit.slice(0, 12)}`;
    }
    const commit = await writeToBranch(checkout, {
        branch: source.branch,
        files: { [`${name}.json`]: baselineText(baseline) },
        message: `Coverage of ${checkout.head}`,
    });
    return commit
        ? `Baseline written to ${name}.json in branch ${source.branch}`
        : `Baseline in branch ${source.branch} is up to date`;
}
async function isNewer({ git, head }, commit) {
    if (!/^[0-9a-f]{40,64}$/.test(commit) || commit === head)
        return false;
    const { exitCode } = await git(['merge-base', '--is-ancestor', head, commit]);
    return exitCode === 0;
}
function missingCure(source) {
    switch (source.kind) {
        case 'report':
            return 'run the tests of the base, too, or download its report in an earlier step';
        case 'file':
            return 'write it on the default branch with write-baseline and hand it on, for example by a cache or an artifact';
        case 'branch':
        case 'notes':
            return 'a run of this gate on the default branch writes it (that job needs `contents: write`)';
    }
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/baseline/compare.js




async function compareBaseline(found, source, { onMissing, adjust, metric }, checkout, exists) {
    if (found.kind === 'corrupt') {
        const figures = { kind: 'missing', why: found.why, fails: true };
        return { figures, reported: undefined, notes: [], warnings: [`Baseline: ${found.why}`] };
    }
    if (found.kind === 'missing') {
        const fails = onMissing === 'fail';
        const why = `${found.why}. To mend it, ${missingCure(source)}${fails ? ', or set on-missing-baseline' : ''}`;
        const warning = fails ? [] : [`There is no baseline, so max-drop was not checked: ${why}`];
        return {
            figures: { kind: 'missing', why, fails },
            reported: undefined,
            notes: [],
            warnings: warning,
        };
    }
    const { baseline, where } = found;
    const notes = [];
    const changes = await changesOf(baseline.commit, checkout, notes);
    const asItIs = renamedBaseline(baseline.files, changes);
    let files = asItIs;
    if (adjust) {
        const adjusted = adjustBaseline(baseline.files, changes, exists);
        if ((0,measure/* sumFigures */.zV)(adjusted.files.values())[metric]?.total)
            files = adjusted.files;
        const { removedFiles, removedLines } = adjusted;
        if (removedFiles + removedLines > 0) {
            notes.push(`The baseline is corrected for code that was removed since: ${removedFiles} files, ${removedLines} lines in the others`);
        }
    }
    return {
        figures: { kind: 'found', files },
        reported: {
            where,
            commit: baseline.commit,
            metric,
            totals: (0,measure/* sumFigures */.zV)(asItIs.values()),
            adjusted: (0,measure/* sumFigures */.zV)(files.values()),
        },
        notes,
        warnings: [],
    };
}
async function changesOf(commit, checkout, notes) {
    if (!checkout || commit === '')
        return undefined;
    const { exitCode } = await checkout.git(['cat-file', '-e', `${commit}^{commit}`]);
    if (exitCode === 0) {
        try {
            return await changesSince(checkout, commit);
        }
        catch (error) {
            if (!(error instanceof CheckoutProblem))
                throw error;
        }
    }
    notes.push(`The commit of the baseline, ${commit.slice(0, 12)}, is not in the clone: it is corrected for removed files only, not for removed lines`);
    return undefined;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/baseline/run.js









async function compareWithBaseline(coverage, { baseline, exclude, sourceRoots }, place, repository, { base, changes }, { log }) {
    const settings = { exclude, sourceRoots };
    const { source, name } = baseline;
    if (!source)
        return { settings, found: undefined, comparison: undefined };
    const found = await readBaseline(source, name, {
        workspace: place.workspace,
        settings,
        checkout: () => checkoutOf(repository, `baseline-${source.kind}`),
        base,
        readCoverage: (globs) => readCoverage(globs, { ...place, paths: pathsOfBase(place, repository, changes) }),
    });
    const comparison = await compareBaseline(found, source, baseline, repository.checkout, (path) => repository.files.has(path) || coverage.files.has(path));
    for (const warning of comparison.warnings)
        log.warning(warning);
    for (const note of comparison.notes)
        log.info(note);
    return { settings, found, comparison };
}
function pathsOfBase({ paths }, { files }, changes) {
    const before = changes
        .filter(({ kind }) => kind === 'deleted' || kind === 'renamed')
        .map(({ path, oldPath }) => oldPath ?? path);
    return { ...paths, files: indexFiles([...files, ...before]) };
}
async function keepBaseline(measured, { verdicts }, inputs, { found }, { checkout }, { facts, log, outputs }) {
    const { baseline, rules, writeBaseline } = inputs;
    const problems = writeBaseline ? await putFile(writeBaseline, baselineText(measured)) : [];
    if (writeBaseline && problems.length === 0) {
        outputs.set('baseline-path', writeBaseline);
        log.info(`Baseline written to ${writeBaseline}`);
    }
    const { source } = baseline;
    if (source?.kind !== 'branch' && source?.kind !== 'notes')
        return problems;
    if (!checkout || !isRunOfDefaultBranch(facts) || checkout.head !== facts.sha)
        return problems;
    try {
        const done = await storeBaseline(baseline, measured, checkout, found);
        if (done)
            log.info(done);
        if (found?.kind !== 'found')
            log.notice('This run is the first one in the baseline.');
        const dropped = (0,judge/* failed */.gz)(verdicts).filter(({ input }) => input.startsWith('max-drop'));
        if (dropped.length > 0 && (0,gate_rules/* asksBaseline */.wb)(rules)) {
            log.warning('The default branch fails max-drop. Its figures are the new baseline all the same, so that later runs compare with what there is.');
        }
        return problems;
    }
    catch (error) {
        if (!(error instanceof CheckoutProblem))
            throw error;
        return [...problems, `The baseline could not be written: ${error.message}`];
    }
}
const runsOfBranches = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
function isRunOfDefaultBranch({ name, ref, defaultBranch }) {
    return (runsOfBranches.includes(name) &&
        defaultBranch !== undefined &&
        ref === `refs/heads/${defaultBranch}`);
}

var gate_globs = __nccwpck_require__(751);
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
    const path = (0,external_node_path_namespaceObject.resolve)(env.GITHUB_WORKSPACE || '.', text);
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

var exact = __nccwpck_require__(5331);
;// CONCATENATED MODULE: ./actions/coverage-gate/lib/inputs.js






const maxRulesBytes = 1024 * 1024;
const inputs_readInputs = (env) => readInputs(defineInputs, env);
function defineInputs(input) {
    const mode = input.choice('mode', ['gate', 'comment'], { default: 'gate' });
    const gate = readGate(input);
    const file = input.path('post-comment-from', mode === 'comment' ? { mustBe: 'file' } : {});
    const wantsComment = input.boolean('comment', { default: false });
    const comment = readCommentOptions(input);
    if (mode === 'comment') {
        if (!file && !input.isGiven('post-comment-from')) {
            input.problem('post-comment-from: mode comment needs the file to post');
        }
        return { mode, file: file ?? '', comment };
    }
    if (file) {
        input.problem('post-comment-from: it is for `mode: comment`, but the mode is gate');
    }
    checkGate(input, gate);
    return { mode, ...gate, comment: wantsComment ? comment : undefined };
}
function readGate(input) {
    const metric = input.choice('max-drop-metric', measure/* gateMetrics */.PE, { default: 'lines' });
    return {
        reports: input.lines('reports'),
        rules: [...inputs_readTotals(input, metric), ...readRules(input, metric)],
        reportOnly: input.boolean('report-only', { default: false }),
        source: readGlobs(input, 'source'),
        exclude: readGlobs(input, 'exclude'),
        sourceRoots: input.lines('source-roots'),
        minResolved: readPercentage(input, 'min-resolved', 90),
        baseRef: input.text('base-ref'),
        baseline: {
            source: readBaselineSource(input),
            name: readBaselineName(input),
            onMissing: input.choice('on-missing-baseline', ['fail', 'warn', 'seed'], { default: 'fail' }),
            adjust: input.boolean('adjust-baseline', { default: true }),
            metric,
        },
        writeBaseline: input.path('write-baseline'),
        badge: input.path('badge'),
        badgeLabel: input.text('badge-label', { default: 'coverage' }),
        annotations: input.boolean('annotations', { default: true }),
        commentFile: input.path('comment-file'),
    };
}
function inputs_readTotals(input, dropMetric) {
    const checks = Object.keys(gate_rules/* checkKinds */.aT).flatMap((name) => {
        const text = input.text(name);
        const number = name === 'max-drop-lines' ? input.integer(name, { min: 0 }) : input.percent(name);
        if (Number.isNaN(number))
            return [];
        return checked(input, name, text, (given) => (0,gate_rules/* readCheck */.jc)(name, given, dropMetric));
    });
    return checks.length > 0 ? [{ name: '', scope: { kind: 'total' }, checks }] : [];
}
function readRules(input, dropMetric) {
    const text = input.text('rules') ?? '';
    const isPath = /^[^\n:{}[\]]+\.(ya?ml|json)$/i.test(text);
    const file = isPath ? input.path('rules', { mustBe: 'file' }) : undefined;
    const rules = input.structured('rules', (given) => {
        if (!isPath)
            return (0,gate_rules/* parseRules */.NR)(given, dropMetric);
        if (!file)
            return [];
        if ((0,external_node_fs_.statSync)(file).size > maxRulesBytes)
            throw new errors/* UserError */.yo(`${given} is larger than 1 MiB`);
        return (0,gate_rules/* parseRules */.NR)((0,external_node_fs_.readFileSync)(file, 'utf8'), dropMetric);
    });
    return rules ?? [];
}
function readPercentage(input, name, fallback) {
    const text = input.text(name);
    if (Number.isNaN(input.percent(name, { default: fallback })))
        return { units: BigInt(fallback), digits: 0 };
    const [decimal] = checked(input, name, text, (given) => [(0,exact/* parsePercentage */.A3)(given)]);
    return decimal ?? { units: BigInt(fallback), digits: 0 };
}
function checked(input, name, text, read) {
    if (text === undefined)
        return [];
    try {
        const value = read(text);
        return Array.isArray(value) ? value : [value];
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        input.problem(`${name}: ${error.message}`);
        return [];
    }
}
function readGlobs(input, name) {
    const globs = input.lines(name);
    checked(input, name, globs.join('\n') || undefined, () => [(0,gate_globs/* compileGlobs */.t)(globs)]);
    return globs;
}
function readBaselineSource(input) {
    const globs = input.lines('baseline-report');
    const name = input.text('baseline-file');
    const path = input.path('baseline-file');
    const branch = input.text('baseline-branch');
    const ref = input.text('baseline-notes');
    const given = [];
    if (globs.length > 0)
        given.push({ kind: 'report', globs });
    if (path)
        given.push({ kind: 'file', path, name: name ?? path });
    if (branch)
        given.push({ kind: 'branch', branch: branch.replace(/^refs\/heads\//, '') });
    if (ref)
        given.push({ kind: 'notes', ref: ref.replace(/^refs\/notes\//, '') });
    if (given.length > 1) {
        const names = given.map(({ kind }) => `baseline-${kind}`).join(' and ');
        input.problem(`${names} are given; there can be one baseline, which is meant?`);
    }
    return given[0];
}
function readBaselineName(input) {
    const name = input.text('baseline-name', { default: 'coverage-baseline' });
    if (!/^[\w][\w.-]{0,99}$/.test(name)) {
        input.problem('baseline-name: it may have letters, digits, "-", "_" and "." only');
    }
    return name;
}
function readCommentOptions(input) {
    const id = input.text('comment-id', { default: 'coverage' });
    if (!/^[\w][\w.-]{0,99}$/.test(id)) {
        input.problem('comment-id: it may have letters, digits, "-", "_" and "." only');
    }
    return { id, token: input.secret('github-token') };
}
function checkGate(input, { reports, rules, reportOnly, baseline }) {
    if (reports.length === 0 || reports.every((glob) => glob.startsWith('!'))) {
        input.problem('reports: it is required: the coverage reports, as paths or globs, one a line');
    }
    const asked = [...Object.keys(gate_rules/* checkKinds */.aT), 'rules'].some((name) => input.isGiven(name));
    if (!asked && !reportOnly) {
        input.problem(`no threshold is given, so the gate could never fail: set one of ${[...Object.keys(gate_rules/* checkKinds */.aT), 'rules'].join(', ')}, or \`report-only: true\` when that is meant`);
    }
    if ((0,gate_rules/* asksBaseline */.wb)(rules) && !baseline.source) {
        input.problem('max-drop needs a baseline: set baseline-report, baseline-file, baseline-branch or baseline-notes');
    }
    if (input.isGiven('base-ref') && !(0,gate_rules/* asksPatch */.Du)(rules) && !(0,gate_rules/* asksBaseline */.wb)(rules) && !reportOnly) {
        input.problem('base-ref: nothing asks for it; min-patch, min-patch-branches and max-drop do');
    }
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/patch/statement-spans.js
const statement_spans_identity = /^(\d+):\d+-(\d+):\d+/;
const maxSpanLines = 2_000;
function continuationLines(statements) {
    const spans = [];
    for (const [id] of statements?.entries() ?? []) {
        const [, from, to] = statement_spans_identity.exec(id) ?? [];
        if (from !== undefined)
            spans.push({ from: Number(from), to: Number(to) });
    }
    const starts = [...new Set(spans.map(({ from }) => from))].sort((a, b) => a - b);
    const found = new Map();
    for (const { from, to } of spans) {
        if (to <= from || to - from > maxSpanLines || holdsAnother(starts, from, to))
            continue;
        for (let line = from + 1; line <= to; line++)
            found.set(line, from);
    }
    return found;
}
function holdsAnother(starts, from, to) {
    let [low, high] = [0, starts.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= from)
            low = middle + 1;
        else
            high = middle;
    }
    return (starts[low] ?? Number.POSITIVE_INFINITY) <= to;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/patch/patch.js



async function measurePatch(changes, context) {
    const files = [];
    const totalsOnly = [];
    for (const change of changes) {
        const { path } = change;
        if (change.kind === 'deleted' || change.isSubmodule || change.isSymlink)
            continue;
        if (context.isExcluded(path))
            continue;
        const coverage = context.files.get(path);
        if (coverage && !coverage.lines)
            totalsOnly.push(path);
        else if (coverage)
            files.push(measuredFile(change, coverage));
        else if (context.isSource(path))
            files.push(await absentFile(change, context));
    }
    const counted = files.filter(({ lines, branches }) => lines.total > 0 || branches?.total);
    counted.sort((a, b) => (a.path < b.path ? -1 : 1));
    const hasBranches = [...context.files.values()].some(({ branches }) => branches);
    return {
        files: counted,
        lines: counted.reduce((sum, { lines }) => (0,measure/* plus */.tY)(sum, lines), { covered: 0, total: 0 }),
        branches: hasBranches
            ? counted.reduce((sum, file) => (0,measure/* plus */.tY)(sum, file.branches ?? { covered: 0, total: 0 }), {
                covered: 0,
                total: 0,
            })
            : undefined,
        totalsOnly,
    };
}
const patchFigures = ({ files, branches }) => ({
    files: new Map(files.map((file) => [
        file.path,
        { lines: file.lines, ...(file.branches ? { branches: file.branches } : {}) },
    ])),
    hasBranches: branches !== undefined,
});
function measuredFile(change, file) {
    const { path, lines, branches } = file;
    const count = { covered: 0, total: 0 };
    const branchCount = { covered: 0, total: 0 };
    const uncovered = [];
    for (const line of changedMeasuredLines(change, file)) {
        const ofLine = branches?.at(line);
        branchCount.covered += ofLine?.covered ?? 0;
        branchCount.total += ofLine?.total ?? 0;
        if (!lines?.isMeasured(line))
            continue;
        count.total++;
        if (lines.isCovered(line))
            count.covered++;
        else
            uncovered.push(line);
    }
    return {
        path,
        lines: count,
        branches: branches && branchCount,
        uncovered: rangesOf(uncovered),
        isAbsent: false,
    };
}
function changedMeasuredLines(change, { lines, statements }) {
    const changed = changedLines(change, () => [...(lines?.entries() ?? [])].map(([line]) => line));
    const beginnings = continuationLines(statements);
    const found = new Set();
    for (const line of changed) {
        found.add(lines?.isMeasured(line) ? line : (beginnings.get(line) ?? line));
    }
    return [...found].sort((a, b) => a - b);
}
async function absentFile(change, context) {
    const text = await context.readLines(change.path);
    const changed = changedLines(change, () => (text ?? ['']).map((_, index) => index + 1));
    const uncovered = [...changed].filter((line) => text?.[line - 1]?.trim() !== '');
    return {
        path: change.path,
        lines: { covered: 0, total: uncovered.length },
        branches: undefined,
        uncovered: rangesOf(uncovered),
        isAbsent: true,
    };
}
function changedLines(change, all) {
    return change.isBinary ? all() : ranges_linesOf(change.addedLines);
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

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/patch/source-files.js

const notMeasured = (0,gate_globs/* compileGlobs */.t)([
    '**/{test,tests,__tests__,__mocks__,__fixtures__,fixtures,testdata,spec,specs,e2e}/**',
    '**/src/{test,androidTest,integrationTest,testFixtures}/**',
    '**/*{.,_,-}{test,tests,spec,specs}.*',
    '**/{test_*,conftest,setup,noxfile}.py',
    '**/*{Test,Tests,Spec,IT,TestCase}.{java,kt,scala,groovy,cs,vb,fs,php,swift}',
    '**/*.d.{ts,mts,cts}',
    '**/*.{config,setup,stories}.*',
    '**/.*',
    '**/.*/**',
]);
function sourceFiles(globs, measured) {
    if (globs.length > 0) {
        const { matches } = (0,gate_globs/* compileGlobs */.t)(globs);
        return { isSource: matches, description: globs.join(', ') };
    }
    const extensions = new Set();
    for (const path of measured)
        extensions.add(extensionOf(path));
    extensions.delete('');
    return {
        isSource: (path) => extensions.has(extensionOf(path)) && !notMeasured.matches(path),
        description: `files of the kinds that the reports hold (${[...extensions].sort().join(', ')}) but tests, declarations and settings of tools`,
    };
}
function extensionOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(dot).toLowerCase() : '';
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/patch/run.js








const maxSourceBytes = 20 * 1024 * 1024;
async function changedCoverage(coverage, inputs, exclude, repository, { facts, log }) {
    const isAsked = (0,gate_rules/* asksPatch */.Du)(inputs.rules);
    const found = await findChanges(repository, inputs.baseRef, facts, isAsked);
    if (!found.changes) {
        const note = `Changed lines are not known: ${found.why}`;
        log.info(note);
        return { patch: undefined, reported: undefined, base: undefined, changes: [], notes: [note] };
    }
    const { base, changes } = found;
    const source = sourceFiles(inputs.source, coverage.files.keys());
    const patch = await measurePatch(changes, {
        files: coverage.files,
        isSource: source.isSource,
        isExcluded: exclude.matches,
        readLines: (path) => run_readLines((0,external_node_path_namespaceObject.join)(repository.root, path)),
    });
    if (isAsked && patch.totalsOnly.length > 0)
        throw totalsOnly(patch.totalsOnly);
    const notes = [`Changes since ${base.mergeBase.slice(0, 12)} (${base.why})`];
    const absent = patch.files.filter(({ isAbsent }) => isAbsent).map(({ path }) => path);
    if (absent.length > 0) {
        notes.push(`In no report, so their changed lines that are not blank count as uncovered: ${absent.slice(0, 10).join(', ')}${absent.length > 10 ? ` and ${absent.length - 10} more` : ''}. What is source here: ${source.description}; say otherwise by source or exclude`);
    }
    for (const note of notes)
        log.info(note);
    const { lines, branches, files } = patch;
    return { patch, reported: { base: base.mergeBase, lines, branches, files }, base, changes, notes };
}
async function findChanges(repository, baseRef, facts, isAsked) {
    try {
        const checkout = checkoutOf(repository, 'min-patch');
        const base = await findBase(checkout, { baseRef, event: facts });
        if (base.mergeBase)
            return { base, changes: await changesSince(checkout, base.mergeBase) };
        if (isAsked)
            throw new errors/* UserError */.yo(`min-patch needs a commit to compare with: ${base.why}`);
        return { why: base.why };
    }
    catch (error) {
        const isKnown = error instanceof CheckoutProblem || error instanceof errors/* UserError */.yo;
        if (isAsked || baseRef || !isKnown)
            throw error;
        return { why: error.message };
    }
}
function totalsOnly(paths) {
    const shown = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ' …' : '');
    return new errors/* UserError */.yo(`min-patch needs to know which lines were run, but the reports hold totals only of ${shown}; give a report with lines, such as coverage-final.json in place of coverage-summary.json`);
}
async function run_readLines(file) {
    const status = await (0,promises_namespaceObject.stat)(file).catch(() => undefined);
    if (!status?.isFile() || status.size > maxSourceBytes)
        return undefined;
    const text = await (0,promises_namespaceObject.readFile)(file, 'utf8');
    if (text.includes('\0'))
        return undefined;
    const lines = text.split(/\r?\n/);
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/path-health.js



function checkHealth({ files, reports, resolved, notes }, { exclude, source, minResolved, sourceRoots }, repository) {
    const { found, total, missing } = resolved;
    const problems = [
        ...unmatched('exclude', exclude, [...files.keys(), ...resolved.excluded], repository),
        ...unmatched('source', source, files.keys(), repository),
        ...sourceRoots
            .filter((root) => !isFolder(root, repository))
            .map((root) => `source-roots: no file of the repository is below ${root}`),
    ];
    if (minResolved.units > 0n && !(0,exact/* meets */.D)({ covered: found, total }, minResolved)) {
        problems.push(`resolved ${(0,exact/* countText */.lT)({ covered: found, total }, minResolved)} of the paths in the reports, less than min-resolved (${(0,exact/* decimalText */.Nx)(minResolved)} %); not in the checkout: ${missing.join(', ')}. ` +
            'Say by source-roots which folders the paths begin at, check the sources out before this step, or exclude what is not yours');
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const formats = [...new Set(reports.map(({ format }) => format))].join(', ');
    return [
        `${(0,exact/* grouped */.zD)(reports.length)} ${reports.length === 1 ? 'report' : 'reports'} (${formats}), ${(0,exact/* grouped */.zD)(files.size)} ${files.size === 1 ? 'file' : 'files'}`,
        `resolved ${(0,exact/* grouped */.zD)(found)} of ${(0,exact/* grouped */.zD)(total)} paths${found < total ? `; not in the checkout: ${missing.join(', ')}${total - found > missing.length ? ' …' : ''}` : ''}`,
        ...notes,
    ];
}
function unmatched(input, patterns, measured, repository) {
    function* all() {
        yield* measured;
        yield* repository;
    }
    return (0,gate_globs/* compileGlobs */.t)(patterns)
        .unmatched(all())
        .map((pattern) => `${input}: ${pattern} matches no file, neither of the repository nor of the reports; paths begin at the root of the repository`);
}
function isFolder(root, repository) {
    if (/^([\\/]|[A-Za-z]:)/.test(root))
        return true;
    const folder = root.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    if (folder === '' || folder === '.')
        return true;
    const prefix = `${folder}/`;
    for (const path of repository)
        if (path.startsWith(prefix))
            return true;
    return false;
}

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
                    body: exchange_parsed(text),
                });
            });
        });
        sent.on('error', fail);
        sent.end(content);
    });
}
function exchange_parsed(text) {
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





const client_MAX_ATTEMPTS = 4;
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
            const delayMs = attempt < client_MAX_ATTEMPTS && isRetryable(request, outcome)
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

;// CONCATENATED MODULE: ./packages/action-kit/lib/github/pull-request.js


async function verifiedPullRequest(client, { repository, number, headSha }) {
    if (!Number.isSafeInteger(number) || number < 1) {
        throw new GitHubProblem(`${number} is not the number of a pull request`);
    }
    const { body } = await client.request('GET', `${repositoryPath(repository)}/pulls/${number}`);
    const head = headShaOf(body);
    if (head !== undefined && head === headSha)
        return { number, headSha };
    throw new GitHubProblem(`Pull request #${number} is not the one that the run was for: its head is ${head ?? 'unknown'}, the run's ${headSha}. ` +
        'The artifact names another one, or the pull request has newer commits');
}
function headShaOf(body) {
    const head = typeof body === 'object' && body !== null && 'head' in body ? body.head : undefined;
    const sha = typeof head === 'object' && head !== null && 'sha' in head ? head.sha : undefined;
    return typeof sha === 'string' ? sha : undefined;
}

var markdown_limit = __nccwpck_require__(8350);
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
function table(headers, rows, alignments = []) {
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

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/say/summary.js




const maxFiles = { short: 20, long: 500 };
const maxRanges = { short: 8, long: 40 };
const maxVerdicts = { short: 20, long: 500 };
function reportBlocks(report, { links, isShort }) {
    const size = isShort ? 'short' : 'long';
    return [
        headline(report),
        totalsTable(report),
        failures(report, maxVerdicts[size]),
        patchBlock(report, links, size),
        rulesTable(report, maxVerdicts[size]),
        isShort ? '' : worstTable(report, links),
        isShort ? '' : notesBlock(report),
        footer(report),
    ].filter(Boolean);
}
function headline({ outcome, reportOnly, verdicts }) {
    const down = (0,judge/* failed */.gz)(verdicts).length;
    if (outcome === 'report-only')
        return '### Coverage: reported only, no rule was given';
    if (outcome === 'passed')
        return '### ✅ Coverage: passed';
    const only = reportOnly ? ' (reported only, the step does not fail)' : '';
    return `### ❌ Coverage: ${down} of ${verdicts.length} rules failed${only}`;
}
function totalsTable({ totals, baseline, patch }) {
    const rows = measure/* gateMetrics */.PE.flatMap((metric) => {
        const count = totals[metric];
        if (!count)
            return [];
        const base = baseline?.adjusted[metric];
        const delta = base?.total && count.total ? `${(0,judge/* signed */.x8)((0,exact/* deltaText */.mx)(base, count))}` : '';
        const percent = count.total > 0 ? `${(0,exact/* percentText */.fL)(count)} %` : 'not applicable';
        return [[metricName(metric), (0,exact/* grouped */.zD)(count.covered), (0,exact/* grouped */.zD)(count.total), percent, delta]];
    });
    if (patch) {
        const { lines, branches } = patch;
        for (const [name, count] of [
            ['changed lines', lines],
            ['changed branches', branches],
        ]) {
            if (!count || (name === 'changed branches' && count.total === 0))
                continue;
            const percent = count.total > 0 ? `${(0,exact/* percentText */.fL)(count)} %` : 'not applicable';
            rows.push([name, (0,exact/* grouped */.zD)(count.covered), (0,exact/* grouped */.zD)(count.total), percent, '']);
        }
    }
    const columns = baseline ? 5 : 4;
    return table(['', 'Covered', 'Total', 'Share', 'Points since the baseline'].slice(0, columns), rows, ['left', 'right', 'right', 'right', 'right']);
}
const metricName = (metric) => metric === 'combined' ? 'lines and branches' : metric;
function failures({ verdicts }, most) {
    const down = (0,judge/* failed */.gz)(verdicts);
    const lines = down
        .slice(0, most)
        .map((verdict) => `- **${escapeMarkdown((0,judge/* verdictName */.B2)(verdict))}**: ${escapeMarkdown(verdict.message)}`);
    if (down.length > most)
        lines.push(`- … and ${(0,exact/* grouped */.zD)(down.length - most)} more`);
    return lines.join('\n');
}
function patchBlock({ patch }, links, size) {
    if (!patch)
        return '';
    const open = patch.files.filter(({ uncovered }) => uncovered.length > 0);
    if (open.length === 0)
        return '';
    const rows = open.slice(0, maxFiles[size]).map((file) => patchRow(file, links, maxRanges[size]));
    const more = open.length - rows.length;
    return [
        '#### Changed lines that are not covered',
        table(['File', 'Changed lines covered', 'Not covered'], rows),
        ...(more > 0 ? [`… and ${(0,exact/* grouped */.zD)(more)} more files`] : []),
    ].join('\n\n');
}
function patchRow({ path, lines, uncovered, isAbsent }, links, most) {
    const shown = uncovered.slice(0, most).map((range) => rangeLink(path, range, links));
    if (uncovered.length > most)
        shown.push(`${(0,exact/* grouped */.zD)(uncovered.length - most)} more`);
    const absent = isAbsent ? 'in no report: ' : '';
    return [fileLink(path, links), escapeMarkdown((0,exact/* countText */.lT)(lines)), absent + shown.join(', ')];
}
function rulesTable({ verdicts }, most) {
    if (verdicts.length === 0)
        return '';
    const sign = { passed: '✅', failed: '❌', 'not-applicable': '➖' };
    const order = ['failed', 'not-applicable', 'passed'];
    const sorted = verdicts.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
    const rows = sorted
        .slice(0, most)
        .map((verdict) => [
        sign[verdict.outcome],
        escapeMarkdown((0,judge/* verdictName */.B2)(verdict)),
        escapeMarkdown(verdict.message),
    ]);
    const more = sorted.length > most ? `\n\n… and ${(0,exact/* grouped */.zD)(sorted.length - most)} more` : '';
    return details(`Rules (${verdicts.length})`, table(['', 'Rule', 'Result'], rows) + more);
}
function worstTable({ worst, worstMetric }, links) {
    if (worst.length === 0)
        return '';
    const rows = worst.map(({ path, count }) => [
        fileLink(path, links),
        (0,exact/* grouped */.zD)(count.total - count.covered),
        `${(0,exact/* percentText */.fL)(count)} %`,
    ]);
    return details(`Files with the most uncovered ${metricName(worstMetric)}`, table(['File', 'Not covered', 'Share'], rows, ['left', 'right', 'right']));
}
function notesBlock({ notes }) {
    return notes.length === 0 ? '' : notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n');
}
function footer({ reports, resolved, baseline, commit }) {
    const formats = [...new Set(reports.map(({ format }) => format))].join(', ');
    const parts = [
        `${(0,exact/* grouped */.zD)(reports.length)} ${reports.length === 1 ? 'report' : 'reports'} (${escapeMarkdown(formats)})`,
        `${(0,exact/* grouped */.zD)(resolved.found)} of ${(0,exact/* grouped */.zD)(resolved.total)} paths found in the checkout`,
        ...(baseline ? [`baseline: ${escapeMarkdown(baseline.where)}`] : []),
        ...(commit ? [`commit ${code(commit.slice(0, 12))}`] : []),
    ];
    return parts.join(' · ');
}
function fileLink(path, links) {
    return links && isLinkable(path) ? markdown_link(code(path), blobUrl(path, links)) : code(path);
}
function rangeLink(path, [from, to], links) {
    const text = from === to ? `${from}` : `${from}–${to}`;
    if (!links || !isLinkable(path))
        return text;
    return markdown_link(text, `${blobUrl(path, links)}#L${from}${from === to ? '' : `-L${to}`}`);
}
const isLinkable = (path) => !/\p{Cs}/u.test(path) && !path.split('/').some((part) => /^\.{0,2}$/.test(part));
const blobUrl = (path, { serverUrl, repository, commit }) => `${serverUrl}/${repository}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/say/comment.js


const maxCommentBytes = 60_000;
function commentBody(report, id, links) {
    const named = id === 'coverage' ? [] : [`Gate \`${id}\``];
    const blocks = [...reportBlocks(report, { links, isShort: true }), ...named];
    return (0,markdown_limit/* limitMarkdown */.Z)(blocks.join('\n\n'), maxCommentBytes);
}
const comment_postComment = (body, { id, token }, context) => postComment({
    ...{ action: 'coverage-gate', id, body, token },
    cureForForks: 'The token of a pull request from a fork cannot write: leave the comment to a workflow_run, by comment-file and `mode: comment`',
}, context);

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/say/hand-off.js


const hand_off_kind = 'coverage-gate comment';
const hand_off_version = 1;
const maxItems = 500;
const maxText = 2_000;
const maxHandOffBytes = 4 * 1024 * 1024;
function handOffText({ pullRequest, report }) {
    const { patch } = report;
    const content = {
        kind: hand_off_kind,
        version: hand_off_version,
        pullRequest,
        report: {
            ...report,
            notes: [],
            worst: [],
            verdicts: report.verdicts
                .toSorted((a, b) => Number(b.outcome === 'failed') - Number(a.outcome === 'failed'))
                .slice(0, maxItems)
                .map((verdict) => ({ ...verdict, message: verdict.message.slice(0, maxText) })),
            reports: report.reports.slice(0, maxItems),
            patch: patch && {
                ...patch,
                files: patch.files
                    .filter(({ uncovered }) => uncovered.length > 0)
                    .slice(0, maxItems)
                    .map((file) => ({ ...file, uncovered: file.uncovered.slice(0, maxItems) })),
            },
        },
    };
    return (0,secrets/* redactedJson */.Rh)(content, 1);
}
function parseHandOff(text) {
    const content = object(hand_off_parseJson(text), 'the file');
    if (content.kind !== hand_off_kind || content.version !== hand_off_version) {
        throw new errors/* UserError */.yo('it is no file that `comment-file` of this version of coverage-gate wrote');
    }
    const pullRequest = whole(content.pullRequest, 'pullRequest');
    if (pullRequest === 0)
        throw new errors/* UserError */.yo('its run was for no pull request');
    return { pullRequest, report: hand_off_readReport(object(content.report, 'report')) };
}
function hand_off_readReport(report) {
    const resolved = object(report.resolved, 'resolved');
    return {
        outcome: one(report.outcome, ['passed', 'failed', 'report-only'], 'outcome'),
        reportOnly: report.reportOnly === true,
        verdicts: list(report.verdicts, 'verdicts', readVerdict),
        totals: figures(report.totals, 'totals'),
        baseline: maybe(report.baseline, (value) => hand_off_readBaseline(object(value, 'baseline'))),
        patch: maybe(report.patch, (value) => readPatch(object(value, 'patch'))),
        worst: [],
        worstMetric: one(report.worstMetric, measure/* gateMetrics */.PE, 'worstMetric'),
        reports: list(report.reports, 'reports', (entry) => ({
            name: line(entry.name, 'name'),
            format: line(entry.format, 'format'),
            files: whole(entry.files, 'files'),
        })),
        resolved: { found: whole(resolved.found, 'found'), total: whole(resolved.total, 'total') },
        commit: commit(report.commit),
        notes: [],
    };
}
const readVerdict = (entry) => ({
    rule: line(entry.rule, 'rule'),
    input: line(entry.input, 'input'),
    subject: line(entry.subject, 'subject'),
    outcome: one(entry.outcome, ['passed', 'failed', 'not-applicable'], 'outcome'),
    message: line(entry.message, 'message'),
});
const hand_off_readBaseline = (entry) => ({
    where: line(entry.where, 'where'),
    commit: commit(entry.commit),
    metric: one(entry.metric, measure/* gateMetrics */.PE, 'metric'),
    totals: figures(entry.totals, 'totals'),
    adjusted: figures(entry.adjusted, 'adjusted'),
});
const readPatch = (entry) => ({
    base: commit(entry.base),
    lines: hand_off_count(entry.lines, 'lines'),
    branches: maybe(entry.branches, (value) => hand_off_count(value, 'branches')),
    files: list(entry.files, 'files', (file) => ({
        path: line(file.path, 'path'),
        lines: hand_off_count(file.lines, 'lines'),
        uncovered: hand_off_pairs(file.uncovered),
        isAbsent: file.isAbsent === true,
    })),
});
function figures(value, what) {
    const fields = object(value, what);
    const found = {};
    for (const metric of measure/* gateMetrics */.PE) {
        if (fields[metric] !== undefined)
            found[metric] = hand_off_count(fields[metric], metric);
    }
    return found;
}
function hand_off_count(value, what) {
    const { covered, total } = object(value, what);
    const read = { covered: whole(covered, what), total: whole(total, what) };
    if (read.covered > read.total)
        throw wrong(what);
    return read;
}
function hand_off_pairs(value) {
    if (!Array.isArray(value) || value.length > maxItems)
        throw wrong('uncovered');
    return value.map((pair) => {
        const [from, to] = Array.isArray(pair) ? pair : [];
        return [whole(from, 'uncovered'), whole(to, 'uncovered')];
    });
}
function list(value, what, read) {
    if (!Array.isArray(value) || value.length > maxItems)
        throw wrong(what);
    return value.map((entry) => read(object(entry, what)));
}
function object(value, what) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw wrong(what);
}
function whole(value, what) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw wrong(what);
}
function line(value, what) {
    if (typeof value === 'string' && value.length <= 2 * maxText)
        return value;
    throw wrong(what);
}
function commit(value) {
    if (typeof value === 'string' && /^[0-9a-f]{0,64}$/.test(value))
        return value;
    throw wrong('commit');
}
function one(value, values, what) {
    const found = values.find((known) => known === value);
    if (found === undefined)
        throw wrong(what);
    return found;
}
const maybe = (value, read) => value === undefined || value === null ? undefined : read(value);
const wrong = (what) => new errors/* UserError */.yo(`${what} is not what coverage-gate writes; was the artifact changed?`);
function hand_off_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new errors/* UserError */.yo('it is no whole JSON', { cause: error });
    }
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/post-comment.js




async function postSavedComment({ file, comment }, context) {
    const { facts } = context;
    const headSha = facts.workflowRun?.headSha;
    if (!headSha) {
        throw new errors/* UserError */.yo(`mode comment works in a workflow that \`workflow_run\` starts, not by ${facts.name || 'an unknown event'}: only there it is known which commit the file is about`);
    }
    if (!comment.token)
        throw new errors/* UserError */.yo('github-token: mode comment needs it');
    const client = githubClient({ ...context, token: comment.token, apiUrl: facts.apiUrl });
    if ((await (0,promises_namespaceObject.stat)(file)).size > maxHandOffBytes) {
        throw new errors/* UserError */.yo(`post-comment-from: ${file} is larger than ${maxHandOffBytes} bytes`);
    }
    const { pullRequest, report } = post_comment_named(file, parseHandOff, await (0,promises_namespaceObject.readFile)(file, 'utf8'));
    const { repository } = facts;
    try {
        const found = await verifiedPullRequest(client, { repository, number: pullRequest, headSha });
        const links = { ...facts, commit: headSha };
        const body = commentBody({ ...report, commit: headSha }, comment.id, links);
        await putComment(client, found.number, { action: 'coverage-gate', id: comment.id, body }, context);
    }
    catch (error) {
        throw (0,errors/* asUserError */.Yl)(error, [GitHubProblem]);
    }
}
function post_comment_named(file, read, text) {
    try {
        return read(text);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo(error.problems.map((problem) => `post-comment-from: ${file}: ${problem}`), { cause: error });
    }
}

var lib_report = __nccwpck_require__(442);
;// CONCATENATED MODULE: ./packages/action-kit/lib/runner-temp.js

const runnerTemp = () => process.env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/say/annotations.js
function patchAnnotations({ files }) {
    const found = files.flatMap(({ path, uncovered, isAbsent }) => uncovered.map(([startLine, endLine]) => ({
        file: path,
        startLine,
        endLine,
        title: isAbsent ? 'In no coverage report' : 'Not covered',
        message: message(endLine - startLine + 1, isAbsent),
    })));
    const size = ({ startLine, endLine }) => endLine - startLine;
    return found.sort((a, b) => size(b) - size(a));
}
function message(lines, isAbsent) {
    const [what, are] = lines === 1 ? ['1 changed line', 'is'] : [`${lines} changed lines`, 'are'];
    return isAbsent
        ? `${what} of a file that no coverage report mentions, so no test is known to run it`
        : `${what} ${are} not covered by tests`;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/say/badge.js

const colors = {
    brightgreen: '#4c1',
    green: '#97ca00',
    yellowgreen: '#a4a61d',
    yellow: '#dfb317',
    orange: '#fe7d37',
    red: '#e05d44',
    lightgrey: '#9f9f9f',
};
const steps = [
    [95, 'brightgreen'],
    [90, 'green'],
    [80, 'yellowgreen'],
    [70, 'yellow'],
    [50, 'orange'],
    [0, 'red'],
];
function badgeOf(label, count) {
    if (!count || count.total === 0)
        return { label, message: 'unknown', color: 'lightgrey' };
    const percent = (0,exact/* percentText */.fL)(count, 0);
    const color = steps.find(([from]) => Number(percent) >= from)?.[1] ?? 'red';
    return { label, message: `${percent}%`, color };
}
const shieldsEndpoint = (badge) => `${JSON.stringify({ schemaVersion: 1, ...badge })}\n`;
const charWidth = 7;
const padding = 10;
function badgeSvg({ label, message, color }) {
    const [left, right] = [label, message].map((text) => text.length * charWidth + padding);
    const width = left + right;
    const text = (x, content) => `<text x="${x}" y="14" text-anchor="middle">${escapeXml(content)}</text>`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${escapeXml(`${label}: ${message}`)}">`,
        `<title>${escapeXml(`${label}: ${message}`)}</title>`,
        `<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>`,
        `<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#555"/><rect x="${left}" width="${right}" height="20" fill="${colors[color]}"/></g>`,
        `<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">${text(left / 2, label)}${text(left + right / 2, message)}</g>`,
        '</svg>\n',
    ].join('');
}
function escapeXml(text) {
    return text
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/say/publish.js










async function publish(report, inputs, context) {
    const { log, outputs, summary, facts } = context;
    for (const [name, value] of Object.entries((0,lib_report/* outputsOf */.Yz)(report))) {
        outputs.set(name, value);
    }
    const links = facts.serverUrl && facts.repository && report.commit
        ? { ...facts, commit: report.commit }
        : undefined;
    summary.add(...reportBlocks(report, { links, isShort: false }));
    await log.group(`Rules (${report.verdicts.length})`, () => {
        for (const verdict of report.verdicts)
            log.info(`${verdict.outcome}: ${(0,judge/* verdictText */.nt)(verdict)}`);
    });
    if (inputs.annotations && report.patch) {
        log.annotate('warning', patchAnnotations(report.patch));
    }
    const problems = await writeFiles(report, inputs, context);
    if (inputs.comment) {
        const body = commentBody(report, inputs.comment.id, links);
        await comment_postComment(body, inputs.comment, context);
    }
    return problems;
}
async function publishNoVerdict(problems, { comment }, context) {
    const list = problems.map((problem) => `- ${escapeMarkdown(problem)}`).join('\n');
    const blocks = ['### Coverage: no verdict ⚠️', list];
    context.summary.add(...blocks);
    if (comment)
        await comment_postComment(blocks.join('\n\n'), comment, context);
}
async function writeFiles(report, { badge, badgeLabel, commentFile }, { log, outputs, facts }) {
    const folder = (0,external_node_path_namespaceObject.join)(runnerTemp(), `coverage-gate-${(0,external_node_crypto_namespaceObject.randomUUID)()}`);
    const problems = [];
    const put = async (file, content, output) => {
        const wrong = await putFile(file, content);
        problems.push(...wrong);
        if (output && wrong.length === 0)
            outputs.set(output, file);
        return wrong.length === 0;
    };
    await put((0,external_node_path_namespaceObject.join)(folder, 'report.json'), (0,secrets/* redactedJson */.Rh)({ version: 1, ...report }), 'report-path');
    const badgePath = badge ?? (0,external_node_path_namespaceObject.join)(folder, 'badge.svg');
    const { lines, statements } = report.totals;
    const picture = badgeOf(badgeLabel, lines ?? statements);
    await put(badgePath, badgeSvg(picture), 'badge-path');
    await put(badgePath.replace(/(\.svg)?$/i, '.json'), shieldsEndpoint(picture));
    if (commentFile) {
        const pullRequest = facts.pullRequest?.number ?? 0;
        const isLeft = await put(commentFile, handOffText({ pullRequest, report }));
        const what = pullRequest ? `for pull request #${pullRequest}` : 'of no pull request';
        if (isLeft)
            log.info(`Comment ${what} left in ${commentFile}`);
    }
    return problems;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/lib/main.js



















const theirProblems = [CheckoutProblem, GitHubProblem, ReportProblem];
async function main(run, environment) {
    try {
        const inputs = inputs_readInputs({ ...environment });
        const facts = eventFacts(environment);
        const context = { ...run, facts, environment };
        if (inputs.mode === 'gate') {
            return await orNoVerdict(context.outputs, theirProblems, () => gate(inputs, context), (problems) => publishNoVerdict(problems, inputs, context));
        }
        await postSavedComment(inputs, context);
        run.outputs.set('outcome', 'comment');
    }
    catch (error) {
        throw (0,errors/* asUserError */.Yl)(error, theirProblems);
    }
}
async function gate(inputs, context) {
    const { log, environment } = context;
    const workspace = (0,external_node_path_namespaceObject.resolve)(environment.GITHUB_WORKSPACE || '.');
    const repository = await openRepository(workspace, inputs.sourceRoots, environment);
    const exclude = (0,gate_globs/* compileGlobs */.t)(inputs.exclude);
    const place = { workspace, paths: repository.paths, exclude };
    const coverage = await readCoverage(inputs.reports, place);
    for (const line of checkHealth(coverage, inputs, repository.files))
        log.info(line);
    const patch = await changedCoverage(coverage, inputs, exclude, repository, context);
    const compared = await compareWithBaseline(coverage, inputs, place, repository, patch, context);
    const fractions = (0,gate_rules/* fractionWarnings */.E0)(inputs.rules);
    for (const line of fractions)
        log.warning(line);
    const figures = new Map([...coverage.files].map(([path, file]) => [path, (0,measure/* fileFigures */.G4)(file)]));
    const totals = (0,measure/* sumFigures */.zV)(figures.values());
    const verdicts = (0,judge/* judge */.S4)(inputs.rules, {
        files: figures,
        patch: patch.patch && patchFigures(patch.patch),
        baseline: compared.comparison?.figures,
    });
    const worstMetric = totals.lines ? 'lines' : 'statements';
    const commit = repository.checkout?.head ?? '';
    const report = {
        outcome: (0,lib_report/* outcomeOf */.sG)(verdicts),
        reportOnly: inputs.reportOnly,
        verdicts,
        totals,
        baseline: compared.comparison?.reported,
        patch: patch.reported,
        worst: (0,lib_report/* worstFiles */.dP)(figures, worstMetric),
        worstMetric,
        reports: coverage.reports,
        resolved: { found: coverage.resolved.found, total: coverage.resolved.total },
        commit,
        notes: [...fractions, ...coverage.notes, ...patch.notes, ...(compared.comparison?.notes ?? [])],
    };
    const measured = baselineOf(coverage.files.values(), commit, compared.settings);
    const problems = [
        ...(await publish(report, inputs, context)),
        ...(await keepBaseline(measured, report, inputs, compared, repository, context)),
    ];
    const failures = (0,judge/* failed */.gz)(verdicts).map(judge/* verdictText */.nt);
    if (failures.length > 0 && !inputs.reportOnly)
        throw new errors/* GateFailure */.In([...failures, ...problems]);
    for (const line of failures)
        log.warning(line);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}


/***/ }),

/***/ 442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yt: () => (/* binding */ defaultOutputs),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   dP: () => (/* binding */ worstFiles),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _gate_exact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5331);
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6291);
/* harmony import */ var _gate_measure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(948);



const metricOutputs = {
    'lines-covered': '',
    'lines-total': '',
    'lines-percent': '',
    'branches-covered': '',
    'branches-total': '',
    'branches-percent': '',
    'functions-covered': '',
    'functions-total': '',
    'functions-percent': '',
    'statements-covered': '',
    'statements-total': '',
    'statements-percent': '',
    'combined-covered': '',
    'combined-total': '',
    'combined-percent': '',
};
const defaultOutputs = {
    outcome: 'error',
    passed: 'false',
    'failed-rules': '[]',
    ...metricOutputs,
    'patch-covered': '',
    'patch-total': '',
    'patch-percent': '',
    'delta-lines': '',
    'uncovered-changed-lines': '',
    'report-path': '',
    'badge-path': '',
    'baseline-path': '',
};
function outputsOf(report) {
    const { outcome, verdicts, totals, patch, baseline } = report;
    const base = baseline?.adjusted.lines;
    return {
        outcome,
        passed: String(outcome === 'passed'),
        'failed-rules': JSON.stringify((0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(verdicts).map(_gate_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictName */ .B2)),
        ...Object.fromEntries(_gate_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .gateMetrics */ .PE.flatMap((metric) => countOutputs(metric, totals[metric]))),
        ...Object.fromEntries(countOutputs('patch', patch?.lines)),
        'delta-lines': base && base.total > 0 && totals.lines?.total ? (0,_gate_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .deltaText */ .mx)(base, totals.lines) : '',
        'uncovered-changed-lines': patch ? String(patch.lines.total - patch.lines.covered) : '',
    };
}
function countOutputs(name, count) {
    return [
        [`${name}-covered`, count ? String(count.covered) : ''],
        [`${name}-total`, count ? String(count.total) : ''],
        [`${name}-percent`, count ? (0,_gate_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .percentText */ .fL)(count) : ''],
    ];
}
function outcomeOf(verdicts) {
    if (verdicts.length === 0)
        return 'report-only';
    return (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(verdicts).length > 0 ? 'failed' : 'passed';
}
const maxWorst = 10;
function worstFiles(files, metric) {
    const found = [];
    for (const [path, figures] of files) {
        const count = figures[metric];
        if (count && count.covered < count.total)
            found.push({ path, count });
    }
    const missed = ({ count }) => count.total - count.covered;
    return found
        .sort((a, b) => missed(b) - missed(a) || (a.path < b.path ? -1 : 1))
        .slice(0, maxWorst);
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
/******/ var __webpack_exports__ = __nccwpck_require__(2030);
/******/ __webpack_exports__ = await __webpack_exports__;
