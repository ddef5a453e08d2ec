import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 8280:
/***/ (function(module) {

(function (root) {
    'use strict';
    const ipv4Part = '(0?\\d+|0x[a-f0-9]+)';
    const ipv4Regexes = {
        fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
        threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
        twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, 'i'),
        longValue: new RegExp(`^${ipv4Part}$`, 'i')
    };

    const octalRegex = new RegExp(`^0[0-7]+$`, 'i');
    const hexRegex = new RegExp(`^0x[a-f0-9]+$`, 'i');

    const zoneIndex = '%[0-9a-z]{1,}';

    const ipv6Part = '(?:[0-9a-f]+::?)+';
    const ipv6Regexes = {
        zoneIndex: new RegExp(zoneIndex, 'i'),
        'native': new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, 'i'),
        deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, 'i'),
        transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, 'i')
    };

    function expandIPv6 (string, parts) {
        if (string.indexOf('::') !== string.lastIndexOf('::')) {
            return null;
        }

        let colonCount = 0;
        let lastColon = -1;
        let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
        let replacement, replacementCount;

        if (zoneId) {
            zoneId = zoneId.substring(1);
            string = string.replace(/%.+$/, '');
        }

        while ((lastColon = string.indexOf(':', lastColon + 1)) >= 0) {
            colonCount++;
        }

        if (string.substr(0, 2) === '::') {
            colonCount--;
        }

        if (string.substr(-2, 2) === '::') {
            colonCount--;
        }

        if (colonCount >= parts) {
            return null;
        }

        replacementCount = parts - colonCount;
        replacement = ':';
        while (replacementCount--) {
            replacement += '0:';
        }

        string = string.replace('::', replacement);

        if (string[0] === ':') {
            string = string.slice(1);
        }

        if (string[string.length - 1] === ':') {
            string = string.slice(0, -1);
        }

        parts = (function () {
            const ref = string.split(':');
            const results = [];

            for (let i = 0; i < ref.length; i++) {
                results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
            }

            return results;
        })();

        return {
            parts: parts,
            zoneId: zoneId
        };
    }

    function matchCIDR (first, second, partSize, cidrBits) {
        if (first.length !== second.length) {
            throw new Error('ipaddr: cannot match CIDR for objects with different lengths');
        }

        let part = 0;
        let shift;

        while (cidrBits > 0) {
            shift = partSize - cidrBits;
            if (shift < 0) {
                shift = 0;
            }

            if (first[part] >> shift !== second[part] >> shift) {
                return false;
            }

            cidrBits -= partSize;
            part += 1;
        }

        return true;
    }

    function parseIntAuto (string) {
        if (hexRegex.test(string)) {
            return parseInt(string, 16);
        }
        if (string[0] === '0' && !isNaN(parseInt(string[1], 10))) {
        if (octalRegex.test(string)) {
            return parseInt(string, 8);
        }
            throw new Error(`ipaddr: cannot parse ${string} as octal`);
        }
        return parseInt(string, 10);
    }

    function padPart (part, length) {
        while (part.length < length) {
            part = `0${part}`;
        }

        return part;
    }

    const ipaddr = {};

    ipaddr.IPv4 = (function () {
        function IPv4 (octets) {
            if (octets.length !== 4) {
                throw new Error('ipaddr: ipv4 octet count should be 4');
            }

            let i, octet;

            for (i = 0; i < octets.length; i++) {
                octet = octets[i];
                if (!((0 <= octet && octet <= 255))) {
                    throw new Error('ipaddr: ipv4 octet should fit in 8 bits');
                }
            }

            this.octets = octets;
        }

        IPv4.prototype.SpecialRanges = {
            unspecified: [[new IPv4([0, 0, 0, 0]), 8]],
            broadcast: [[new IPv4([255, 255, 255, 255]), 32]],
            multicast: [[new IPv4([224, 0, 0, 0]), 4]],
            linkLocal: [[new IPv4([169, 254, 0, 0]), 16]],
            loopback: [[new IPv4([127, 0, 0, 0]), 8]],
            carrierGradeNat: [[new IPv4([100, 64, 0, 0]), 10]],
            'private': [
                [new IPv4([10, 0, 0, 0]), 8],
                [new IPv4([172, 16, 0, 0]), 12],
                [new IPv4([192, 168, 0, 0]), 16]
            ],
            reserved: [
                [new IPv4([192, 0, 0, 0]), 24],
                [new IPv4([192, 0, 2, 0]), 24],
                [new IPv4([192, 88, 99, 0]), 24],
                [new IPv4([198, 18, 0, 0]), 15],
                [new IPv4([198, 51, 100, 0]), 24],
                [new IPv4([203, 0, 113, 0]), 24],
                [new IPv4([240, 0, 0, 0]), 4]
            ],
            as112: [
                [new IPv4([192, 175, 48, 0]), 24],
                [new IPv4([192, 31, 196, 0]), 24],
            ],
            amt: [
                [new IPv4([192, 52, 193, 0]), 24],
            ],
        };

        IPv4.prototype.kind = function () {
            return 'ipv4';
        };

        IPv4.prototype.match = function (other, cidrRange) {
            let ref;
            if (cidrRange === undefined) {
                ref = other;
                other = ref[0];
                cidrRange = ref[1];
            }

            if (other.kind() !== 'ipv4') {
                throw new Error('ipaddr: cannot match ipv4 address with non-ipv4 one');
            }

            return matchCIDR(this.octets, other.octets, 8, cidrRange);
        };

        IPv4.prototype.prefixLengthFromSubnetMask = function () {
            let cidr = 0;
            let stop = false;
            const zerotable = {
                0: 8,
                128: 7,
                192: 6,
                224: 5,
                240: 4,
                248: 3,
                252: 2,
                254: 1,
                255: 0
            };
            let i, octet, zeros;

            for (i = 3; i >= 0; i -= 1) {
                octet = this.octets[i];
                if (octet in zerotable) {
                    zeros = zerotable[octet];
                    if (stop && zeros !== 0) {
                        return null;
                    }

                    if (zeros !== 8) {
                        stop = true;
                    }

                    cidr += zeros;
                } else {
                    return null;
                }
            }

            return 32 - cidr;
        };

        IPv4.prototype.range = function () {
            return ipaddr.subnetMatch(this, this.SpecialRanges);
        };

        IPv4.prototype.toByteArray = function () {
            return this.octets.slice(0);
        };

        IPv4.prototype.toIPv4MappedAddress = function () {
            return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
        };

        IPv4.prototype.toNormalizedString = function () {
            return this.toString();
        };

        IPv4.prototype.toString = function () {
            return this.octets.join('.');
        };

        return IPv4;
    })();

    ipaddr.IPv4.broadcastAddressFromCIDR = function (string) {

        try {
            const cidr = this.parseCIDR(string);
            const ipInterfaceOctets = cidr[0].toByteArray();
            const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            const octets = [];
            let i = 0;
            while (i < 4) {
                octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv4 CIDR format', { cause: e });
        }
    };

    ipaddr.IPv4.isIPv4 = function (string) {
        return this.parser(string) !== null;
    };

    ipaddr.IPv4.isValid = function (string) {
        try {
            new this(this.parser(string));
            return true;
        } catch {
            return false;
        }
    };

    ipaddr.IPv4.isValidCIDR = function (string) {
        try {
            this.parseCIDR(string);
            return true;
        } catch {
            return false;
        }
    };

    ipaddr.IPv4.isValidFourPartDecimal = function (string) {
        if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) {
            return true;
        } else {
            return false;
        }
    };

    ipaddr.IPv4.isValidCIDRFourPartDecimal = function (string) {
        const match = string.match(/^(.+)\/(\d+)$/);

        if (!ipaddr.IPv4.isValidCIDR(string) || !match) {
            return false;
        }

        return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
    };

    ipaddr.IPv4.networkAddressFromCIDR = function (string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;

        try {
            cidr = this.parseCIDR(string);
            ipInterfaceOctets = cidr[0].toByteArray();
            subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            octets = [];
            i = 0;
            while (i < 4) {
                octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv4 CIDR format', { cause: e });
        }
    };

    ipaddr.IPv4.parse = function (string) {
        const parts = this.parser(string);

        if (parts === null) {
            throw new Error('ipaddr: string is not formatted like an IPv4 Address');
        }

        return new this(parts);
    };

    ipaddr.IPv4.parseCIDR = function (string) {
        let match;

        if ((match = string.match(/^(.+)\/(\d+)$/))) {
            const maskLength = parseInt(match[2]);
            if (maskLength >= 0 && maskLength <= 32) {
                const parsed = [this.parse(match[1]), maskLength];
                Object.defineProperty(parsed, 'toString', {
                    value: function () {
                        return this.join('/');
                    }
                });
                return parsed;
            }
        }

        throw new Error('ipaddr: string is not formatted like an IPv4 CIDR range');
    };

    ipaddr.IPv4.parser = function (string) {
        let match, part, value;

        if ((match = string.match(ipv4Regexes.fourOctet))) {
            return (function () {
                const ref = match.slice(1, 6);
                const results = [];

                for (let i = 0; i < ref.length; i++) {
                    part = ref[i];
                    results.push(parseIntAuto(part));
                }

                return results;
            })();
        } else if ((match = string.match(ipv4Regexes.longValue))) {
            value = parseIntAuto(match[1]);
            if (value > 0xffffffff || value < 0) {
                throw new Error('ipaddr: address outside defined range');
            }

            return ((function () {
                const results = [];
                let shift;

                for (shift = 0; shift <= 24; shift += 8) {
                    results.push((value >> shift) & 0xff);
                }

                return results;
            })()).reverse();
        } else if ((match = string.match(ipv4Regexes.twoOctet))) {
            return (function () {
                const ref = match.slice(1, 4);
                const results = [];

                value = parseIntAuto(ref[1]);
                if (value > 0xffffff || value < 0) {
                    throw new Error('ipaddr: address outside defined range');
                }

                results.push(parseIntAuto(ref[0]));
                results.push((value >> 16) & 0xff);
                results.push((value >>  8) & 0xff);
                results.push( value        & 0xff);

                return results;
            })();
        } else if ((match = string.match(ipv4Regexes.threeOctet))) {
            return (function () {
                const ref = match.slice(1, 5);
                const results = [];

                value = parseIntAuto(ref[2]);
                if (value > 0xffff || value < 0) {
                    throw new Error('ipaddr: address outside defined range');
                }

                results.push(parseIntAuto(ref[0]));
                results.push(parseIntAuto(ref[1]));
                results.push((value >> 8) & 0xff);
                results.push( value       & 0xff);

                return results;
            })();
        } else {
            return null;
        }
    };

    ipaddr.IPv4.subnetMaskFromPrefixLength = function (prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) {
            throw new Error('ipaddr: invalid IPv4 prefix length');
        }

        const octets = [0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);

        while (j < filledOctetCount) {
            octets[j] = 255;
            j++;
        }

        if (filledOctetCount < 4) {
            octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - (prefix % 8);
        }

        return new this(octets);
    };

    ipaddr.IPv6 = (function () {
        function IPv6 (parts, zoneId) {
            let i, part;

            if (parts.length === 16) {
                this.parts = [];
                for (i = 0; i <= 14; i += 2) {
                    this.parts.push((parts[i] << 8) | parts[i + 1]);
                }
            } else if (parts.length === 8) {
                this.parts = parts;
            } else {
                throw new Error('ipaddr: ipv6 part count should be 8 or 16');
            }

            for (i = 0; i < this.parts.length; i++) {
                part = this.parts[i];
                if (!((0 <= part && part <= 0xffff))) {
                    throw new Error('ipaddr: ipv6 part should fit in 16 bits');
                }
            }

            if (zoneId) {
                this.zoneId = zoneId;
            }
        }

        IPv6.prototype.SpecialRanges = {
            unspecified: [new IPv6([0, 0, 0, 0, 0, 0, 0, 0]), 128],
            linkLocal: [new IPv6([0xfe80, 0, 0, 0, 0, 0, 0, 0]), 10],
            multicast: [new IPv6([0xff00, 0, 0, 0, 0, 0, 0, 0]), 8],
            loopback: [new IPv6([0, 0, 0, 0, 0, 0, 0, 1]), 128],
            uniqueLocal: [new IPv6([0xfc00, 0, 0, 0, 0, 0, 0, 0]), 7],
            ipv4Mapped: [new IPv6([0, 0, 0, 0, 0, 0xffff, 0, 0]), 96],
            deprecatedSiteLocal: [new IPv6([0xfec0, 0, 0, 0, 0, 0, 0, 0]), 10],
            discard: [new IPv6([0x100, 0, 0, 0, 0, 0, 0, 0]), 64],
            rfc6145: [new IPv6([0, 0, 0, 0, 0xffff, 0, 0, 0]), 96],
            rfc6052: [
                [new IPv6([0x64, 0xff9b, 0, 0, 0, 0, 0, 0]), 96],
                [new IPv6([0x64, 0xff9b, 0x1, 0, 0, 0, 0, 0]), 48],
            ],
            '6to4': [new IPv6([0x2002, 0, 0, 0, 0, 0, 0, 0]), 16],
            teredo: [new IPv6([0x2001, 0, 0, 0, 0, 0, 0, 0]), 32],
            benchmarking: [new IPv6([0x2001, 0x2, 0, 0, 0, 0, 0, 0]), 48],
            amt: [new IPv6([0x2001, 0x3, 0, 0, 0, 0, 0, 0]), 32],
            as112v6: [
                [new IPv6([0x2001, 0x4, 0x112, 0, 0, 0, 0, 0]), 48],
                [new IPv6([0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0]), 48],
            ],
            deprecatedOrchid: [new IPv6([0x2001, 0x10, 0, 0, 0, 0, 0, 0]), 28],
            orchid2: [new IPv6([0x2001, 0x20, 0, 0, 0, 0, 0, 0]), 28],
            droneRemoteIdProtocolEntityTags: [new IPv6([0x2001, 0x30, 0, 0, 0, 0, 0, 0]), 28],
            segmentRouting: [new IPv6([0x5f00, 0, 0, 0, 0, 0, 0, 0]), 16],
            reserved: [
                [new IPv6([0x2001, 0, 0, 0, 0, 0, 0, 0]), 23],
                [new IPv6([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0]), 32],
                [new IPv6([0x3fff, 0, 0, 0, 0, 0, 0, 0]), 20],
            ],
        };

        IPv6.prototype.isIPv4MappedAddress = function () {
            return this.range() === 'ipv4Mapped';
        };

        IPv6.prototype.kind = function () {
            return 'ipv6';
        };

        IPv6.prototype.match = function (other, cidrRange) {
            let ref;

            if (cidrRange === undefined) {
                ref = other;
                other = ref[0];
                cidrRange = ref[1];
            }

            if (other.kind() !== 'ipv6') {
                throw new Error('ipaddr: cannot match ipv6 address with non-ipv6 one');
            }

            return matchCIDR(this.parts, other.parts, 16, cidrRange);
        };

        IPv6.prototype.prefixLengthFromSubnetMask = function () {
            let cidr = 0;
            let stop = false;
            const zerotable = {
                0: 16,
                32768: 15,
                49152: 14,
                57344: 13,
                61440: 12,
                63488: 11,
                64512: 10,
                65024: 9,
                65280: 8,
                65408: 7,
                65472: 6,
                65504: 5,
                65520: 4,
                65528: 3,
                65532: 2,
                65534: 1,
                65535: 0
            };
            let part, zeros;

            for (let i = 7; i >= 0; i -= 1) {
                part = this.parts[i];
                if (part in zerotable) {
                    zeros = zerotable[part];
                    if (stop && zeros !== 0) {
                        return null;
                    }

                    if (zeros !== 16) {
                        stop = true;
                    }

                    cidr += zeros;
                } else {
                    return null;
                }
            }

            return 128 - cidr;
        };


        IPv6.prototype.range = function () {
            return ipaddr.subnetMatch(this, this.SpecialRanges);
        };

        IPv6.prototype.toByteArray = function () {
            let part;
            const bytes = [];
            const ref = this.parts;
            for (let i = 0; i < ref.length; i++) {
                part = ref[i];
                bytes.push(part >> 8);
                bytes.push(part & 0xff);
            }

            return bytes;
        };

        IPv6.prototype.toFixedLengthString = function () {
            const addr = ((function () {
                const results = [];
                for (let i = 0; i < this.parts.length; i++) {
                    results.push(padPart(this.parts[i].toString(16), 4));
                }

                return results;
            }).call(this)).join(':');

            let suffix = '';

            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }

            return addr + suffix;
        };

        IPv6.prototype.toIPv4Address = function () {
            if (!this.isIPv4MappedAddress()) {
                throw new Error('ipaddr: trying to convert a generic ipv6 address to ipv4');
            }

            const ref = this.parts.slice(-2);
            const high = ref[0];
            const low = ref[1];

            return new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff]);
        };

        IPv6.prototype.toNormalizedString = function () {
            const addr = ((function () {
                const results = [];

                for (let i = 0; i < this.parts.length; i++) {
                    results.push(this.parts[i].toString(16));
                }

                return results;
            }).call(this)).join(':');

            let suffix = '';

            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }

            return addr + suffix;
        };

        IPv6.prototype.toRFC5952String = function () {
            const regex = /((^|:)(0(:|$)){2,})/g;
            let suffix = '';
            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }
            const normalized = this.toNormalizedString();
            const string = normalized.slice(0, normalized.length - suffix.length);
            let bestMatchIndex = 0;
            let bestMatchLength = -1;
            let bestMatchGroups = -1;
            let match;

            while ((match = regex.exec(string))) {
                const groups = (match[0].match(/0/g) || []).length;
                if (groups > bestMatchGroups) {
                    bestMatchGroups = groups;
                    bestMatchIndex = match.index;
                    bestMatchLength = match[0].length;
                }
            }

            if (bestMatchLength < 0) {
                return string + suffix;
            }

            return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
        };

        IPv6.prototype.toString = function () {
            return this.toRFC5952String();
        };

        return IPv6;

    })();

    ipaddr.IPv6.broadcastAddressFromCIDR = function (string) {
        try {
            const cidr = this.parseCIDR(string);
            const ipInterfaceOctets = cidr[0].toByteArray();
            const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            const octets = [];
            let i = 0;
            while (i < 16) {
                octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv6 CIDR format', { cause: e });
        }
    };

    ipaddr.IPv6.isIPv6 = function (string) {
        return this.parser(string) !== null;
    };

    ipaddr.IPv6.isValid = function (string) {

        if (typeof string === 'string' && string.indexOf(':') === -1) {
            return false;
        }

        try {
            const addr = this.parser(string);
            new this(addr.parts, addr.zoneId);
            return true;
        } catch {
            return false;
        }
    };

    ipaddr.IPv6.isValidCIDR = function (string) {

        if (typeof string === 'string' && string.indexOf(':') === -1) {
            return false;
        }

        try {
            this.parseCIDR(string);
            return true;
        } catch {
            return false;
        }
    };

    ipaddr.IPv6.networkAddressFromCIDR = function (string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;

        try {
            cidr = this.parseCIDR(string);
            ipInterfaceOctets = cidr[0].toByteArray();
            subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            octets = [];
            i = 0;
            while (i < 16) {
                octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv6 CIDR format', { cause: e });
        }
    };

    ipaddr.IPv6.parse = function (string) {
        const addr = this.parser(string);

        if (addr === null) {
            throw new Error('ipaddr: string is not formatted like an IPv6 Address');
        }

        return new this(addr.parts, addr.zoneId);
    };

    ipaddr.IPv6.parseCIDR = function (string) {
        let maskLength, match, parsed;

        if ((match = string.match(/^(.+)\/(\d+)$/))) {
            maskLength = parseInt(match[2]);
            if (maskLength >= 0 && maskLength <= 128) {
                parsed = [this.parse(match[1]), maskLength];
                Object.defineProperty(parsed, 'toString', {
                    value: function () {
                        return this.join('/');
                    }
                });
                return parsed;
            }
        }

        throw new Error('ipaddr: string is not formatted like an IPv6 CIDR range');
    };

    ipaddr.IPv6.parser = function (string) {
        let addr, i, match, octet, octets, zoneId;

        if ((match = string.match(ipv6Regexes.deprecatedTransitional))) {
            return this.parser(`::ffff:${match[1]}`);
        }
        if (ipv6Regexes.native.test(string)) {
            return expandIPv6(string, 8);
        }
        if ((match = string.match(ipv6Regexes.transitional))) {
            zoneId = match[6] || '';
            addr = match[1]
            if (!match[1].endsWith('::')) {
                addr = addr.slice(0, -1)
            }
            addr = expandIPv6(addr + zoneId, 6);
            if (addr && addr.parts) {
                octets = [
                    parseInt(match[2]),
                    parseInt(match[3]),
                    parseInt(match[4]),
                    parseInt(match[5])
                ];
                for (i = 0; i < octets.length; i++) {
                    octet = octets[i];
                    if (!((0 <= octet && octet <= 255))) {
                        return null;
                    }
                }

                addr.parts.push(octets[0] << 8 | octets[1]);
                addr.parts.push(octets[2] << 8 | octets[3]);
                return {
                    parts: addr.parts,
                    zoneId: addr.zoneId
                };
            }
        }

        return null;
    };

    ipaddr.IPv6.subnetMaskFromPrefixLength = function (prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) {
            throw new Error('ipaddr: invalid IPv6 prefix length');
        }

        const octets = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);

        while (j < filledOctetCount) {
            octets[j] = 255;
            j++;
        }

        if (filledOctetCount < 16) {
            octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - (prefix % 8);
        }

        return new this(octets);
    };

    ipaddr.fromByteArray = function (bytes) {
        const length = bytes.length;

        if (length === 4) {
            return new ipaddr.IPv4(bytes);
        } else if (length === 16) {
            return new ipaddr.IPv6(bytes);
        } else {
            throw new Error('ipaddr: the binary input is neither an IPv6 nor IPv4 address');
        }
    };

    ipaddr.isValid = function (string) {
        return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
    };

    ipaddr.isValidCIDR = function (string) {
        return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
    };


    ipaddr.parse = function (string) {
        if (ipaddr.IPv6.isValid(string)) {
            return ipaddr.IPv6.parse(string);
        } else if (ipaddr.IPv4.isValid(string)) {
            return ipaddr.IPv4.parse(string);
        } else {
            throw new Error('ipaddr: the address has neither IPv6 nor IPv4 format');
        }
    };

    ipaddr.parseCIDR = function (string) {
        try {
            return ipaddr.IPv6.parseCIDR(string);
        } catch {
            try {
                return ipaddr.IPv4.parseCIDR(string);
            } catch (e) {
                throw new Error('ipaddr: the address has neither IPv6 nor IPv4 CIDR format', { cause: e });
            }
        }
    };

    ipaddr.process = function (string) {
        const addr = this.parse(string);

        if (addr.kind() === 'ipv6' && addr.isIPv4MappedAddress()) {
            return addr.toIPv4Address();
        } else {
            return addr;
        }
    };

    ipaddr.subnetMatch = function (address, rangeList, defaultName) {
        let i, rangeName, rangeSubnets, subnet;

        if (defaultName === undefined || defaultName === null) {
            defaultName = 'unicast';
        }

        for (rangeName in rangeList) {
            if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
                rangeSubnets = rangeList[rangeName];
                if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) {
                    rangeSubnets = [rangeSubnets];
                }

                for (i = 0; i < rangeSubnets.length; i++) {
                    subnet = rangeSubnets[i];
                    if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) {
                        return rangeName;
                    }
                }
            }
        }

        return defaultName;
    };

    if ( true && module.exports) {
        module.exports = ipaddr;

    } else {
        root.ipaddr = ipaddr;
    }

}(this));


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
exports.YR = visit.visit;
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

/***/ 3324:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1821);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7955);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6684);



await (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)({
    name: 'smoke-check',
    outputs: _report_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOutputs */ .Yt,
    main: (run) => (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(run, process.env),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
var errors = __nccwpck_require__(3678);
var lib_secrets = __nccwpck_require__(1872);
;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/shown.js
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function shown(text, maxLength = 200) {
    const escaped = cut(text, maxLength).replace(INVISIBLE, visible);
    return cut(escaped, maxLength);
}
function quoted(text, maxLength = 80) {
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

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/problem.js

class DefinitionProblem extends Error {
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

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
var external_node_zlib_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_node_zlib_namespaceObject, 2);
;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/failure.js
class ExchangeError extends Error {
    name = 'ExchangeError';
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
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



const DECODABLE = `gzip, deflate, br${"createZstdDecompress" in external_node_zlib_namespaceObject_0 ? ', zstd' : ''}`;
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
    yield* decoder === undefined ? whole() : (0,external_node_stream_namespaceObject.pipeline)(whole, decoder, () => { });
}
function decoderFor(coding, firstChunk) {
    switch (coding) {
        case 'gzip':
        case 'x-gzip':
            return external_node_zlib_namespaceObject.createGunzip();
        case 'deflate':
            return ((firstChunk[0] ?? 0) & 0x0f) === 8 ? external_node_zlib_namespaceObject.createInflate() : external_node_zlib_namespaceObject.createInflateRaw();
        case 'br':
            return external_node_zlib_namespaceObject.createBrotliDecompress();
        case 'zstd':
            if (!("createZstdDecompress" in external_node_zlib_namespaceObject_0))
                break;
            return external_node_zlib_namespaceObject.createZstdDecompress({
                params: { [external_node_zlib_namespaceObject.constants.ZSTD_d_windowLogMax]: 23 },
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
    const request = (0,external_node_http_namespaceObject.request)({
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

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/attempt.js


const LONGEST_TIMER_MS = 2 ** 31 - 1;
function beginAttempt(timeoutMs, signal) {
    const startedAt = performance.now();
    const sinceStart = () => performance.now() - startedAt;
    const timings = { lookup: 0, connect: 0, tls: 0, firstByte: 0, total: 0 };
    const sockets = new Set();
    const stop = new AbortController();
    let awaited = { missing: 'no answer', progress: () => 'nothing was sent' };
    const timer = setTimeout(() => {
        const { missing, progress } = awaited;
        const message = `${missing} within ${duration(timeoutMs)} (${progress()})`;
        stop.abort(new ExchangeError('timeout', message));
    }, Math.min(Math.max(timeoutMs, 0), LONGEST_TIMER_MS));
    (0,external_node_events_namespaceObject.setMaxListeners)(0, signal);
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
            const { kind, message } = error instanceof ExchangeError
                ? error
                : { kind: 'protocol', message: `the request failed: ${nameOf(error)}` };
            return { kind, message, remoteAddress: attempt.remoteAddress, timings };
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

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
var ipaddr = __nccwpck_require__(8280);
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


const systemDial = (address, port) => (0,external_node_net_namespaceObject.connect)({ host: address, port, noDelay: true });
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

;// CONCATENATED MODULE: external "node:dns/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
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
const askSystem = (name, family) => (0,promises_namespaceObject.lookup)(name, { all: true, family });
async function addressesOf(target, ipFamily, lookup, attempt) {
    const { host } = target;
    const family = ipFamily === 'any' ? 0 : ipFamily;
    const ofFamily = (addresses) => addresses.filter((one) => family === 0 || one.family === family);
    const given = target.addresses.length > 0 ? target.addresses : (0,external_node_net_namespaceObject.isIP)(host) ? [host] : [];
    const known = given.map((address) => ({ address, family: (0,external_node_net_namespaceObject.isIP)(address) }));
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
        if ((0,external_node_net_namespaceObject.isIP)(address) === 0) {
            throw new ExchangeError('lookup', `resolve sends ${host} to "${address}", which is no IP address; connect-to takes names`);
        }
    }
    return { host, port, addresses, chosen: Boolean(rule?.toHost) || addresses.length > 0 };
}
function readHost(text) {
    const host = bareHost(text);
    if ((0,external_node_net_namespaceObject.isIP)(host))
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
            return (0,external_node_net_namespaceObject.isIP)(name) !== 0 && isInRange(name, entry);
        const { entryHost, entryPort } = splitEntry(entry);
        if (entryPort !== undefined && entryPort !== port)
            return false;
        if ((0,external_node_net_namespaceObject.isIP)(entryHost))
            return (0,external_node_net_namespaceObject.isIP)(name) !== 0 && isSameAddress(name, entryHost);
        const suffix = entryHost.replace(/^\*?\./, '').replace(/\.$/, '');
        return suffix !== '' && (name === suffix || ((0,external_node_net_namespaceObject.isIP)(name) === 0 && name.endsWith(`.${suffix}`)));
    });
}
function splitEntry(entry) {
    if ((0,external_node_net_namespaceObject.isIP)(entry))
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
const isLoopback = (host) => isLocalhost(host) || ((0,external_node_net_namespaceObject.isIP)(host) !== 0 && ipaddr.process(host).range() === 'loopback');

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: ./packages/http-checks/lib/transport/certificate.js

function readCertificate(certificate) {
    return {
        subject: oneLine(certificate.subject),
        issuer: oneLine(certificate.issuer),
        names: readNames(certificate.subjectAltName),
        validFromMs: Date.parse(certificate.validFrom),
        validToMs: Date.parse(certificate.validTo),
        fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
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
        const socket = attempt.own(external_node_tls_namespaceObject.connect({
            socket: connection,
            secureContext: context,
            ...((0,external_node_net_namespaceObject.isIP)(name) ? { host: name } : { servername: name.replace(/\.$/, '') }),
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
            reject(new ExchangeError('tls', whyUntrusted(code, certificate, name, Date.now())));
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
        const made = contexts.get(ca) ?? external_node_tls_namespaceObject.createSecureContext(ca === undefined ? {} : withRoots(ca));
        contexts.set(ca, made);
        return made;
    };
}
function withRoots(ca) {
    const authorities = ca.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (authorities.length === 0 || !authorities.every(isCertificate)) {
        throw new ExchangeError('tls', '`ca` holds no readable certificate in PEM');
    }
    const roots = typeof external_node_tls_namespaceObject.getCACertificates === 'function'
        ? external_node_tls_namespaceObject.getCACertificates('default')
        : external_node_tls_namespaceObject.rootCertificates;
    return { ca: [...roots, ...authorities] };
}
function isCertificate(pem) {
    try {
        new external_node_crypto_namespaceObject.X509Certificate(pem);
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
    if ((0,external_node_net_namespaceObject.isIP)(asked))
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
            isPublic: (0,external_node_net_namespaceObject.isIP)(asked) === 0 || isPublic(asked),
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
    const { message } = error;
    return new ExchangeError(kind, message.includes(label) ? message : `${label}: ${message}`);
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

;// CONCATENATED MODULE: ./packages/http-checks/lib/run/system-clock.js
const systemClock = {
    now: () => performance.timeOrigin + performance.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const wake = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', wake);
            resolve();
        };
        const timer = setTimeout(wake, ms);
        signal?.addEventListener('abort', wake, { once: true });
    }),
};

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/closest.js
const MAX_WORD_LENGTH = 60;
function hint(word, known) {
    const meant = closest(word, known);
    if (meant !== undefined)
        return `, did you mean "${meant}"?`;
    if (known.length === 0 || known.length > 24)
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

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/template.js
const TEMPLATE = /\{\{\s*(?:([A-Za-z_][\w-]*)|(["'])\{\{\2)\s*\}\}/g;
const WORKFLOW_EXPRESSION = '$' + '{{';
const VARIABLE_NAME = /^[A-Za-z_][\w-]*$/;
function parseTemplate(text) {
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
    const parts = parseTemplate(text);
    if (!Array.isArray(parts))
        return [];
    return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.variable]));
}
function literalsIn(text) {
    const parts = parseTemplate(text);
    return Array.isArray(parts) ? parts.filter((part) => typeof part === 'string').join('') : '';
}
function fill(text, value) {
    const parts = parseTemplate(text);
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
function dependenciesOf(checks, given) {
    const mistakes = [];
    const captured = new Map();
    const known = new Set(given);
    for (const [index, check] of checks.entries()) {
        for (const { name, place } of check.capture) {
            const other = checks[captured.get(name) ?? -1];
            const taken = other
                ? `${quoted(name)} is captured twice (also in check ${quoted(other.name)})`
                : known.has(name)
                    ? `${quoted(name)} is also a variable that is given; choose another name`
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
                    message: `check ${quoted(check.name)}: ${message}`,
                });
            }
        }
        for (const name of check.after ?? []) {
            const index = indexOf.get(name);
            if (index !== undefined)
                waitsFor.add(index);
            else {
                const names = [...indexOf.keys()];
                const message = `check ${quoted(check.name)}: there is no check ${quoted(name)} to come after${hint(name, names)}`;
                mistakes.push({ check, place: check.place, message });
            }
        }
        return [...waitsFor];
    });
    const { circle, order } = inOrder(of);
    const first = checks[circle[0] ?? -1];
    if (first) {
        const names = [...circle, circle[0] ?? 0].map((index) => quoted(checks[index]?.name ?? ''));
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
        if (subject.kind === 'version')
            add(subject.from);
        add(textsOf(matcher));
    }
    return names;
}
function textsOf(matcher) {
    if (matcher.kind === 'schema')
        return undefined;
    if (matcher.kind === 'not' || matcher.kind === 'count')
        return textsOf(matcher.matcher);
    return matcher;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/files.js



const MAX_SCHEMA_BYTES = 1024 * 1024;
const MAX_BODY_FILE_BYTES = 10 * 1024 * 1024;
function readInside({ root, from = '' }, path, maxBytes) {
    if (path === '' || path.includes('\0'))
        return { mistake: `${quoted(path)} is not a path` };
    if (path.includes('{{'))
        return { mistake: '{{ }} cannot stand in a path' };
    const outside = { mistake: `${quoted(path)} leads out of ${quoted(root)}, where files are read` };
    const absolute = (0,external_node_path_namespaceObject.resolve)(root, from, path);
    if ((0,external_node_path_namespaceObject.isAbsolute)(path) || !isInside((0,external_node_path_namespaceObject.resolve)(root), absolute))
        return outside;
    try {
        const real = (0,external_node_fs_.realpathSync)(absolute);
        if (!isInside((0,external_node_fs_.realpathSync)(root), real))
            return outside;
        const stats = (0,external_node_fs_.statSync)(real);
        if (!stats.isFile())
            return { mistake: `${quoted(path)} is not a file` };
        if (stats.size > maxBytes) {
            return { mistake: `${quoted(path)} has ${stats.size} bytes, more than ${maxBytes}` };
        }
        const inRoot = (0,external_node_path_namespaceObject.relative)((0,external_node_path_namespaceObject.resolve)(root), absolute).split(external_node_path_namespaceObject.sep).join('/');
        return { path: inRoot, bytes: (0,external_node_fs_.readFileSync)(real) };
    }
    catch (error) {
        return { mistake: files_unreadable({ root, from }, path, error) };
    }
}
function files_unreadable({ root, from = '' }, path, error) {
    const code = files_codeOf(error);
    if (code !== 'ENOENT')
        return `${quoted(path)} cannot be read (${code})`;
    const missing = `${quoted(path)} does not exist (looked for ${(0,external_node_path_namespaceObject.join)(from, path)})`;
    const fromRoot = from !== '' && from !== '.' && existsInRoot(root, path);
    if (!fromRoot)
        return missing;
    const meant = (0,external_node_path_namespaceObject.relative)(from, path).split(external_node_path_namespaceObject.sep).join('/');
    return `${missing}; paths begin at the definition file, so write ${quoted(meant)}`;
}
function files_codeOf(error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    return hasCode ? String(error.code) : 'unknown';
}
function existsInRoot(root, path) {
    const inRoot = isInside((0,external_node_path_namespaceObject.resolve)(root), (0,external_node_path_namespaceObject.resolve)(root, path));
    return inRoot && ((0,external_node_fs_.statSync)((0,external_node_path_namespaceObject.join)(root, path), { throwIfNoEntry: false })?.isFile() ?? false);
}
function isInside(directory, path) {
    const away = (0,external_node_path_namespaceObject.relative)(directory, path);
    return away !== '..' && !away.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(away);
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/values.js


function isMistake(value) {
    return typeof value === 'object' && value !== null && 'mistake' in value;
}
const TEMPLATED = '{{ }} cannot stand here; variables are for texts';
function wrong(text, expected) {
    return { mistake: text.includes('{{') ? TEMPLATED : `${quoted(text)} is not ${expected}` };
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
            mistake: `${quoted(text)} is too large to be compared exactly; quote it to compare text`,
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
    return isMistake(duration) ? wrong(text, 'a limit such as < 50ms') : duration;
}
function parseStatus(text) {
    const [, klass] = /^([1-5])[xX]{2}$/.exec(text) ?? [];
    if (klass !== undefined)
        return [Number(klass) * 100, Number(klass) * 100 + 99];
    const [, first, last = first] = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(text) ?? [];
    if (first === undefined || Number(first) > Number(last)) {
        return wrong(text, 'a status such as 200, 2xx or 200-204');
    }
    return [Number(first), Number(last)];
}
function parsePattern(text) {
    const literal = /^\/(.*)\/([a-z]*)$/s.exec(text);
    const { 1: pattern = text, 2: flags = '' } = literal ?? [];
    if (pattern === '')
        return { mistake: 'an empty pattern matches everything' };
    if (/[^imsuv]/.test(flags)) {
        return { mistake: `flags of a pattern are i, m, s, u and v, not ${quoted(flags)}` };
    }
    try {
        new RegExp(pattern.replaceAll(/\{\{[^{}]*\}\}/g, 'x'), flags);
    }
    catch (error) {
        const inline = /^\(\?[a-z]+\)/.test(pattern)
            ? '; JavaScript has no (?i) for the whole: write /pattern/i'
            : '';
        const [, why = 'invalid'] = /: ([^:]*)$/.exec(error instanceof Error ? error.message : '') ?? [];
        return { mistake: `${quoted(text)} is not a regular expression: ${why}${inline}` };
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
    if (host === undefined || address === undefined || !isPort(port) || !(0,external_node_net_namespaceObject.isIP)(bare(address))) {
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
const standardOptions = {
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
const standardRetry = { timeoutMs: 0, intervalMs: 2000, successes: 1 };
function readRequest(source, item, around) {
    if (!source.isMap(item)) {
        const text = source.template(item, 'request') ?? '';
        const line = parseRequestLine(text);
        if (isMistake(line))
            source.mistake(item.at, line.mistake);
        const { method, url } = isMistake(line) ? { method: 'GET', url: '/' } : line;
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
    const method = (methodItem && source.parsed(methodItem, 'method', parseMethod)) ?? undefined;
    return {
        ...options,
        method: method ?? (body ? 'POST' : 'GET'),
        ...absolute(source, urlItem?.at ?? item.at, url, around.baseUrl),
        body,
    };
}
function parseMethod(text) {
    if (external_node_http_namespaceObject.METHODS.includes(text) && text !== 'CONNECT')
        return text;
    const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
    return { mistake: `${quoted(text)} is not a method${hint(text, known)}` };
}
function parseRequestLine(text) {
    const [, word, url = ''] = /^([A-Za-z-]+)\s+(.*)$/s.exec(text.trim()) ?? [];
    if (word === undefined) {
        if (/^[A-Z]+$/.test(text.trim()))
            return { mistake: 'a path is missing, such as GET /health' };
        return { method: 'GET', url: text.trim() };
    }
    const method = parseMethod(word);
    return isMistake(method) ? method : { method, url };
}
function joinUrl(url, baseUrl) {
    if (url === '')
        return { mistake: 'the URL is empty' };
    if (/[\s\p{Cc}]/u.test(literalsIn(url))) {
        return { mistake: `${quoted(url)} has a space or a control character; write %20` };
    }
    const isAbsolute = /^https?:\/\//i.test(url);
    const [, scheme] = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(url) ?? [];
    if (scheme !== undefined && !isAbsolute) {
        return { mistake: `${quoted(url)}: only http and https can be asked, not ${quoted(scheme)}` };
    }
    if (url.startsWith('{{'))
        return { url, baseUrl };
    if (!isAbsolute && baseUrl === undefined) {
        return {
            mistake: `${quoted(url)} is a path without a host: give base_url, or write https://…`,
        };
    }
    const whole = isAbsolute ? url : onBase(url, baseUrl ?? '');
    if (!whole.includes('{{')) {
        const parsed = URL.parse(whole);
        if (!parsed)
            return { mistake: `${quoted(whole)} is not a URL` };
        if (parsed.username !== '' || parsed.password !== '') {
            return { mistake: 'credentials in a URL are shown in logs; give them as auth' };
        }
    }
    return isAbsolute ? { url } : { url: whole, baseUrl };
}
function onBase(path, baseUrl) {
    return baseUrl.replace(/\/+$/, '') + (/^[/?]/.test(path) ? path : `/${path}`);
}
function absolute(source, at, url, baseUrl) {
    const joined = joinUrl(url, baseUrl);
    if (!isMistake(joined))
        return joined;
    source.mistake(at, joined.mistake);
    return { url };
}
function parseBaseUrl(text) {
    if (/[?#]/.test(text))
        return { mistake: `${quoted(text)} must have no query and no fragment` };
    if (!/^(https?:\/\/|\{\{)/i.test(text)) {
        return { mistake: `${quoted(text)} must begin with http:// or https://` };
    }
    const joined = joinUrl(text, undefined);
    return isMistake(joined) ? joined : text;
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
    if (isMistake(ms) || (ms >= 1 && ms <= 3_600_000))
        return ms;
    return { mistake: `${quoted(text)} must be from 1ms to 1h` };
}
function parseMaxBody(text) {
    const bytes = parseSize(text);
    if (isMistake(bytes) || (bytes >= 1 && bytes <= 256 * 1024 ** 2))
        return bytes;
    return { mistake: `${quoted(text)} must be from 1B to 256MiB` };
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
    return { mistake: `${quoted(text)} is none of 4, 6, any` };
}
const COMPUTED = ['content-length', 'transfer-encoding', 'connection', 'accept-encoding'];
function headerNameMistake(name) {
    if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name))
        return `${quoted(name)} is not a header name`;
    if (!COMPUTED.includes(name.toLowerCase()))
        return undefined;
    const instead = name.toLowerCase() === 'accept-encoding' ? '; write compressed: true' : '';
    return `${name} is set by the request itself${instead}`;
}
function readHeaders(source, item) {
    const pairs = readPairs(source, item, 'headers', (entry) => {
        const wrong = headerNameMistake(entry.key);
        if (wrong)
            source.mistake(entry.keyAt, wrong);
    });
    return pairs;
}
function readPairs(source, item, what, check = () => { }) {
    return source.entries(item, what).flatMap((entry) => {
        check(entry);
        const label = `${what} ${quoted(entry.key)}`;
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
        if (isMistake(file))
            return file;
        const pem = file.bytes.toString('latin1');
        const isPem = pem.includes('-----BEGIN CERTIFICATE-----');
        return isPem ? pem : { mistake: `${quoted(path)} has no certificate in PEM format` };
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
    source.mistake(item.at, `${quoted(text)} is none of environment, none, or the URL of a proxy`);
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
    const wrong = retryMistake(retry);
    if (wrong)
        source.mistake(item.at, wrong);
    return retry;
}
function retryMistake({ timeoutMs, intervalMs, successes }) {
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
        return new DefinitionProblem(`check ${quoted(this.#check.name)}: ${message}`);
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
        return quoted(template);
    }
    url({ url: template, baseUrl }) {
        const first = this.#fillUrl(template);
        const isPath = first.text.startsWith('/') && baseUrl !== undefined;
        const base = isPath ? this.#fillUrl(baseUrl) : undefined;
        const text = base ? onBase(first.text, base.text) : first.text;
        const isUntrusted = base ? base.isUntrusted : first.isUntrusted;
        const what = this.#shown(template);
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
    throw rendering.problem(`a captured URL leads to ${quoted(url.origin)}, where the header ${credential[0]} must not be sent; leave it out of this check (auth: none)`);
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
            if (isMistake(file))
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
        expectation: `${quoted(version)} as a word of its own`,
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
        case 'count':
        case 'not':
            return { kind: matcher.kind, matcher: renderMatcher(rendering, matcher.matcher, isJson) };
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
    const parts = parseTemplate(template);
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
        case 'certificate':
            return `certificate ${subject.field.replace('-', ' ')}`;
        case 'http-version':
            return 'http version';
        case 'size':
            return 'body size';
        case 'sha256':
            return 'body sha256';
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
        sha256: once(() => (0,external_node_crypto_namespaceObject.createHash)('sha256').update(response.body).digest('hex')),
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

;// CONCATENATED MODULE: ./node_modules/json-p3/dist/json-p3.esm.js
class JSONPathError extends Error {
  constructor(message, token) {
    super(message);
    this.message = message;
    this.token = token;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "JSONPathError";
    this.message = withErrorContext(message, token);
  }
}
function withErrorContext(message, token) {
  if (token.input.length <= 9) {
    return `${message} ('${token.input}':${token.index})`;
  }
  if (token.index > token.input.length - 5) {
    return `${message} ('${token.input.slice(token.input.length - 9)}':${token.index})`;
  }
  if (token.index - 4 < 0) {
    return `${message} ('${token.input.slice(0, 9)}':${token.index})`;
  }
  return `${message} ('${token.input.slice(token.index - 4, token.index + 5)}':${token.index})`;
}

class JSONPathLexerError extends JSONPathError {
  constructor(message, token) {
    super(message, token);
    this.message = message;
    this.token = token;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "JSONPathLexerError";
    this.message = withErrorContext(message, token);
  }
}

class JSONPathTypeError extends JSONPathError {
  constructor(message, token) {
    super(message, token);
    this.message = message;
    this.token = token;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "JSONPathTypeError";
    this.message = withErrorContext(message, token);
  }
}

class JSONPathIndexError extends JSONPathError {
  constructor(message, token) {
    super(message, token);
    this.message = message;
    this.token = token;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "JSONPathIndexError";
    this.message = withErrorContext(message, token);
  }
}

class UndefinedFilterFunctionError extends JSONPathError {
  constructor(message, token) {
    super(message, token);
    this.message = message;
    this.token = token;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "UndefinedFilterFunctionError";
    this.message = withErrorContext(message, token);
  }
}

class JSONPathSyntaxError extends JSONPathError {
  constructor(message, token) {
    super(message, token);
    this.message = message;
    this.token = token;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "JSONPathSyntaxError";
    this.message = withErrorContext(message, token);
  }
}

class JSONPathRecursionLimitError extends JSONPathError {
  constructor(message, token) {
    super(message, token);
    this.message = message;
    this.token = token;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "JSONPathRecursionLimitError";
    this.message = withErrorContext(message, token);
  }
}

class IRegexpError extends Error {
  constructor(message) {
    super(message);
    this.message = message;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "IRegexpError";
  }
}



function isArray(value) {
  return Array.isArray(value);
}

function isObject(value) {
  const _type = typeof value;
  return value !== null && _type === "object" || _type === "function" ? true : false;
}

function isString(value) {
  return typeof value === "string";
}

function isNumber(value) {
  return typeof value === "number";
}



function deepEquals(a, b) {
  if (a === b) {
    return true;
  }
  if (Array.isArray(a)) {
    if (Array.isArray(b)) {
      if (a.length !== b.length) {
        return false;
      }
      for (let i = 0; i < a.length; i++) {
        if (!deepEquals(a[i], b[i])) {
          return false;
        }
      }
      return true;
    }
    return false;
  } else if (isObject(a) && isObject(b)) {
    const keysA = Object.keys(a);
    const keysB = Object.keys(b);
    if (keysA.length !== keysB.length) {
      return false;
    }
    for (const key of keysA) {
      if (!deepEquals(a[key], b[key])) {
        return false;
      }
    }
    return true;
  }
  return false;
}

let FunctionExpressionType = /*#__PURE__*/function (FunctionExpressionType) {
  FunctionExpressionType["ValueType"] = "ValueType";
  FunctionExpressionType["LogicalType"] = "LogicalType";
  FunctionExpressionType["NodesType"] = "NodesType";
  return FunctionExpressionType;
}({});


class JSONPointerError extends Error {
  constructor(message) {
    super(message);
    this.message = message;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "JSONPointerError";
  }
}

class JSONPointerResolutionError extends JSONPointerError {
  constructor(message) {
    super(message);
    this.message = message;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "JSONPointerResolutionError";
  }
}

class JSONPointerIndexError extends JSONPointerResolutionError {
  constructor(message) {
    super(message);
    this.message = message;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "JSONPointerIndexError";
  }
}

class JSONPointerKeyError extends JSONPointerResolutionError {
  constructor(message) {
    super(message);
    this.message = message;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "JSONPointerKeyError";
  }
}

class JSONPointerSyntaxError extends JSONPointerError {
  constructor(message) {
    super(message);
    this.message = message;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "JSONPointerSyntaxError";
  }
}

class JSONPointerTypeError extends JSONPointerResolutionError {
  constructor(message) {
    super(message);
    this.message = message;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "JSONPointerTypeError";
  }
}

const UNDEFINED = Symbol.for("jsonpointer.undefined");
class JSONPointer {
  #pointer;
  constructor(pointer) {
    this.tokens = this.parse(pointer);
    this.#pointer = JSONPointer.encode(this.tokens);
  }
  static encode(tokens) {
    if (!tokens.length) return "";
    return "/" + tokens.map(token => token.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
  }

  resolve(value, fallback = UNDEFINED) {
    try {
      return this.tokens.reduce(this.getItem.bind(this), value);
    } catch (error) {
      if (error instanceof JSONPointerResolutionError && fallback !== UNDEFINED) {
        return fallback;
      }
      throw error;
    }
  }

  resolveWithParent(value) {
    if (!this.tokens.length) return [UNDEFINED, this.resolve(value)];
    const parent = this.tokens.slice(0, this.tokens.length - 1).reduce(this.getItem.bind(this), value);
    try {
      return [parent, this.getItem(parent, this.tokens[this.tokens.length - 1], this.tokens.length - 1)];
    } catch (error) {
      if (error instanceof JSONPointerIndexError || error instanceof JSONPointerKeyError) {
        return [parent, UNDEFINED];
      }
      throw error;
    }
  }

  toString() {
    return this.#pointer;
  }

  isRelativeTo(pointer) {
    return pointer.tokens.length < this.tokens.length && this.tokens.slice(0, pointer.tokens.length).every((t, i) => t === pointer.tokens[i]);
  }
  parse(pointer) {
    if (pointer.length && !pointer.startsWith("/")) {
      throw new JSONPointerSyntaxError(`"${pointer}" pointers must start with a slash or be the empty string`);
    }
    return pointer.split("/").map(token => token.replaceAll("~1", "/").replaceAll("~0", "~")).slice(1);
  }

  getItem(val, token, idx) {
    if (isArray(val)) {
      if (token !== "length" && Object.hasOwn(val, token)) {
        return val[Number(token)];
      } else if (token.startsWith("#")) {
        const maybeIndex = token.slice(1);
        if (RE_INT.test(maybeIndex) && Object.hasOwn(val, maybeIndex)) {
          return Number(maybeIndex);
        } else {
          throw new JSONPointerIndexError(`index out of range '${JSONPointer.encode(this.tokens.slice(0, idx + 1))}'`);
        }
      } else {
        throw new JSONPointerIndexError(`index out of range '${JSONPointer.encode(this.tokens.slice(0, idx + 1))}'`);
      }
    } else if (isObject(val)) {
      if (Object.hasOwn(val, token)) {
        return val[token];
      } else if (token.startsWith("#") && Object.hasOwn(val, token.slice(1))) {
        return token.slice(1);
      } else {
        throw new JSONPointerKeyError(`no such property '${JSONPointer.encode(this.tokens.slice(0, idx + 1))}'`);
      }
    }
    throw new JSONPointerTypeError(`found primitive value, expected an object '${JSONPointer.encode(this.tokens.slice(0, idx + 1))}'`);
  }
  _join(pointer) {
    if (!isString(pointer)) {
      throw new JSONPointerTypeError(`join() requires string arguments, found ${typeof pointer}`);
    }
    if (pointer.startsWith("/")) {
      return new JSONPointer(pointer);
    }
    const tokens = this.tokens.concat(pointer.split("/").map(token => token.replaceAll("~1", "/").replaceAll("~0", "~")));
    return new JSONPointer(JSONPointer.encode(tokens));
  }

  join(...tokens) {
    if (!tokens.length) {
      return this;
    }

    let pointer = this;
    for (const tok of tokens) {
      pointer = pointer._join(tok);
    }
    return pointer;
  }

  exists(value) {
    try {
      this.resolve(value);
    } catch (error) {
      if (error instanceof JSONPointerResolutionError) {
        return false;
      }
      throw error;
    }
    return true;
  }

  parent() {
    if (!this.tokens.length) {
      return this;
    }
    return new JSONPointer(JSONPointer.encode(this.tokens.slice(0, this.tokens.length - 1)));
  }
  to(rel) {
    const relativePointer = isString(rel) ? new RelativeJSONPointer(rel) : rel;
    return relativePointer.to(this);
  }
}
const RE_RELATIVE_POINTER = /(?<ORIGIN>\d+)(?<INDEX_G>(?<SIGN>[+-])(?<INDEX>\d))?(?<POINTER>.*)/s;
const RE_INT = /(0|[1-9]\d*)/;

class RelativeJSONPointer {
  constructor(rel) {
    [this.origin, this.index, this.pointer] = this.parse(rel);
  }

  toString() {
    const sign = this.index > 0 ? "+" : "";
    const index = this.index === 0 ? "" : `${sign}${this.index}`;
    return `${this.origin}${index}${this.pointer}`;
  }

  to(pointer) {
    const p = isString(pointer) ? new JSONPointer(pointer) : pointer;

    if (this.origin > p.tokens.length) {
      throw new JSONPointerIndexError(`origin (${this.origin}) exceeds root (${p.tokens.length})`);
    }
    const tokens = this.origin < 1 ? p.tokens.slice() : p.tokens.slice(0, -this.origin);

    if (this.index && tokens.length && this.isIntLike(tokens.at(-1))) {
      const newIndex = Number(tokens.at(-1)) + this.index;
      if (newIndex < 0) {
        throw new JSONPointerIndexError(`index offset out of range (${newIndex})`);
      }
      tokens[tokens.length - 1] = String(newIndex);
    }

    if (this.pointer instanceof JSONPointer) {
      tokens.push(...this.pointer.tokens);
    } else {
      tokens[tokens.length - 1] = `#${tokens[tokens.length - 1]}`;
    }
    return new JSONPointer(JSONPointer.encode(tokens));
  }
  parse(rel) {
    const match = RE_RELATIVE_POINTER.exec(rel);
    if (!match || !match.groups) {
      throw new JSONPointerSyntaxError("failed to parse relative pointer");
    }

    const origin = this.parseInt(match.groups.ORIGIN);

    let index = 0;
    if (match.groups["INDEX_G"]) {
      index = this.parseInt(match.groups.INDEX);
      if (index === 0) {
        throw new JSONPointerSyntaxError("index offset can't be zero");
      }
      if (match.groups.SIGN === "-") {
        index = -index;
      }
    }

    if (match.groups.POINTER === "#") {
      return [origin, index, "#"];
    }
    return [origin, index, new JSONPointer(match.groups.POINTER)];
  }
  parseInt(s) {
    if (s.startsWith("0") && s.length > 1) {
      throw new JSONPointerSyntaxError("unexpected leading zero");
    }
    if (RE_INT.test(s)) {
      return Number(s);
    }
    throw new JSONPointerSyntaxError(`expected an integer, found '${s}'`);
  }
  isIntLike(value) {
    if (value === undefined || isNumber(value)) {
      return true;
    } else {
      return RE_INT.test(value);
    }
  }
}

function resolve(pointer, value, fallback = UNDEFINED) {
  return new JSONPointer(pointer).resolve(value, fallback);
}

var index$3 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  JSONPointer: JSONPointer,
  JSONPointerError: JSONPointerError,
  JSONPointerIndexError: JSONPointerIndexError,
  JSONPointerKeyError: JSONPointerKeyError,
  JSONPointerResolutionError: JSONPointerResolutionError,
  JSONPointerSyntaxError: JSONPointerSyntaxError,
  JSONPointerTypeError: JSONPointerTypeError,
  RelativeJSONPointer: RelativeJSONPointer,
  UNDEFINED: UNDEFINED,
  resolve: resolve
});

const SHORTHAND_COMPATIBLE_IDENTIFIER = /^[\p{ID_Start}_]\p{ID_Continue}*$/u;

function toQuoted(name) {
  return name.includes("'") && !name.includes('"') ? JSON.stringify(name) : toCanonical(name);
}

function toCanonical(name) {
  return `'${JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function toShorthand(name) {
  return SHORTHAND_COMPATIBLE_IDENTIFIER.test(name) ? name : null;
}

const Nothing = Symbol.for("jsonpath.nothing");



function hasStringKey(value, key) {
  return isObject(value) && Object.hasOwn(value, key);
}
const KEY_MARK = "\x02";


const defaultSerializationOptions = {
  form: "pretty"
};

class JSONPathNode {
  constructor(value, location, root) {
    this.value = value;
    this.location = location;
    this.root = root;
  }

  get path() {
    return this.getPath({
      form: "canonical"
    });
  }

  getPath(options) {
    const opts = {
      ...defaultSerializationOptions,
      ...options
    };
    return "$" + this.location.map(s => isString(s) ? this.decodeNameLocation(s, opts) : `[${s}]`).join("");
  }

  toPointer() {
    if (!this.location.length) {
      return new JSONPointer("");
    }
    return new JSONPointer(JSONPointer.encode(this.location.map(String)));
  }
  decodeNameLocation(name, options) {
    const normalized = options.form === "canonical";
    const serialize = normalized ? toCanonical : toQuoted;
    const hasKeyMark = name.startsWith(KEY_MARK);
    if (hasKeyMark) name = name.slice(1);
    const shorthand = toShorthand(name);
    if (hasKeyMark) {
      return normalized || shorthand == null ? `[~${serialize(name)}]` : `.~${shorthand}`;
    }
    return normalized || shorthand == null ? `[${serialize(name)}]` : `.${shorthand}`;
  }
}

class JSONPathNodeList {
  constructor(nodes) {
    this.nodes = nodes;
  }

  [Symbol.iterator]() {
    return this.nodes[Symbol.iterator]();
  }

  empty() {
    return this.nodes.length === 0;
  }

  values() {
    return this.nodes.map(node => node.value);
  }

  valuesOrSingular() {
    if (this.nodes.length === 1) return this.nodes[0].value;
    return this.nodes.map(node => node.value);
  }

  locations() {
    return this.nodes.map(node => node.location);
  }

  paths(options) {
    return this.nodes.map(node => node.getPath(options));
  }

  pointers() {
    return this.nodes.map(node => node.toPointer());
  }

  get length() {
    return this.nodes.length;
  }
}

class FilterExpression {
  constructor(token) {
    this.token = token;
  }


}

class FilterExpressionLiteral extends FilterExpression {}
class NullLiteral extends FilterExpressionLiteral {
  evaluate() {
    return null;
  }
  toString() {
    return "null";
  }
}
class BooleanLiteral extends FilterExpressionLiteral {
  constructor(token, value) {
    super(token);
    this.token = token;
    this.value = value;
  }
  evaluate() {
    return this.value;
  }
  toString() {
    return String(this.value);
  }
}
class StringLiteral extends FilterExpressionLiteral {
  constructor(token, value) {
    super(token);
    this.token = token;
    this.value = value;
  }
  evaluate() {
    return this.value;
  }
  toString() {
    return toCanonical(this.value);
  }
}
class NumberLiteral extends FilterExpressionLiteral {
  constructor(token, value) {
    super(token);
    this.token = token;
    this.value = value;
  }
  evaluate() {
    return this.value;
  }
  toString() {
    return String(this.value);
  }
}
class PrefixExpression extends FilterExpression {
  constructor(token, operator, right) {
    super(token);
    this.token = token;
    this.operator = operator;
    this.right = right;
  }
  evaluate(context) {
    if (this.operator === "!") {
      const value = this.right.evaluate(context);
      if (value instanceof JSONPathNodeList) return value.nodes.length === 0; // negated existence
      return !isTruthy(value);
    }
    throw new JSONPathTypeError(`unknown operator '${this.operator}'`, this.token);
  }
  toString(options) {
    return `${this.operator}${this.right.toString(options)}`;
  }
}
const PRECEDENCE_LOGICAL_OR$1 = 4;
const PRECEDENCE_LOGICAL_AND$1 = 5;
const PRECEDENCE_PREFIX$1 = 7;
class InfixExpression extends FilterExpression {
  constructor(token, left, operator, right) {
    super(token);
    this.token = token;
    this.left = left;
    this.operator = operator;
    this.right = right;
    this.logical = operator === "&&" || operator === "||";
  }
  evaluate(context) {
    let left = this.left.evaluate(context);
    if (!this.logical && left instanceof JSONPathNodeList && left.nodes.length === 1) left = left.nodes[0].value;
    let right = this.right.evaluate(context);
    if (!this.logical && right instanceof JSONPathNodeList && right.nodes.length === 1) right = right.nodes[0].value;
    if (this.operator === "&&") {
      return isTruthy(left) && isTruthy(right);
    }
    if (this.operator === "||") {
      return isTruthy(left) || isTruthy(right);
    }
    return compare(left, this.operator, right);
  }
  toString(options) {
    if (this.logical) {
      return `(${this.left.toString(options)} ${this.operator} ${this.right.toString(options)})`;
    }
    return `${this.left.toString(options)} ${this.operator} ${this.right.toString(options)}`;
  }
}
class LogicalExpression extends FilterExpression {
  constructor(token, expression) {
    super(token);
    this.token = token;
    this.expression = expression;
  }
  evaluate(context) {
    const value = this.expression.evaluate(context);
    if (value instanceof JSONPathNodeList) return value.nodes.length > 0; // existence
    return isTruthy(value);
  }
  toString(options) {
    function _toString(expression, parentPrecedence) {
      if (expression instanceof InfixExpression) {
        let precedence;
        let op;
        let left;
        let right;
        if (expression.operator === "&&") {
          precedence = PRECEDENCE_LOGICAL_AND$1;
          op = "&&";
          left = _toString(expression.left, precedence);
          right = _toString(expression.right, precedence);
        } else if (expression.operator === "||") {
          precedence = PRECEDENCE_LOGICAL_OR$1;
          op = "||";
          left = _toString(expression.left, precedence);
          right = _toString(expression.right, precedence);
        } else {
          return expression.toString(options);
        }
        const expr = `${left} ${op} ${right}`;
        return precedence < parentPrecedence ? `(${expr})` : expr;
      }
      if (expression instanceof PrefixExpression) {
        const operand = _toString(expression.right, PRECEDENCE_PREFIX$1);
        const expr = `!${operand}`;
        return parentPrecedence > PRECEDENCE_PREFIX$1 ? `(${expr})` : expr;
      }
      return expression.toString(options);
    }
    return _toString(this.expression, 0);
  }
}

class FilterQuery extends FilterExpression {
  constructor(token, path) {
    super(token);
    this.token = token;
    this.path = path;
  }
}
class RelativeQuery extends FilterQuery {
  evaluate(context) {
    return context.lazy ? new JSONPathNodeList(Array.from(this.path.lazyQuery(context.currentValue))) : this.path.query(context.currentValue);
  }
  toString(options) {
    return `@${this.path.toString(options).slice(1)}`;
  }
}
class RootQuery extends FilterQuery {
  evaluate(context) {
    return context.lazy ? new JSONPathNodeList(Array.from(this.path.lazyQuery(context.rootValue))) : this.path.query(context.rootValue);
  }
  toString(options) {
    return this.path.toString(options);
  }
}
class FunctionExtension extends FilterExpression {
  constructor(token, name, args) {
    super(token);
    this.token = token;
    this.name = name;
    this.args = args;
  }
  evaluate(context) {
    const func = context.environment.functionRegister.get(this.name);
    if (!func) {
      throw new UndefinedFilterFunctionError(`filter function '${this.name}' is undefined`, this.token);
    }
    const args = this.args.map(arg => arg.evaluate(context)).map((arg, idx) => func.argTypes[idx] !== FunctionExpressionType.NodesType && arg instanceof JSONPathNodeList ? this.unpack_node_list(arg) : arg);
    return func.call(...args);
  }
  toString(options) {
    return `${this.name}(${this.args.map(e => e.toString(options)).join(", ")})`;
  }
  unpack_node_list(arg) {
    switch (arg.length) {
      case 0:
        return Nothing;
      case 1:
        return arg.nodes[0].value;
      default:
        return arg;
    }
  }
}

function isTruthy(value) {
  if (value instanceof JSONPathNodeList && value.empty()) return false;
  return !(typeof value === "boolean" && value === false);
}
function compare(left, operator, right) {
  switch (operator) {
    case "==":
      return eq(left, right);
    case "!=":
      return !eq(left, right);
    case "<":
      return lt(left, right);
    case ">":
      return lt(right, left);
    case ">=":
      return lt(right, left) || eq(left, right);
    case "<=":
      return lt(left, right) || eq(left, right);
    default:
      return false;
  }
}

function eq(left, right) {
  if (right instanceof JSONPathNodeList) [left, right] = [right, left];
  if (left instanceof JSONPathNodeList) {
    if (right instanceof JSONPathNodeList) {
      if (left.empty() && right.empty()) return true;
      if (left.nodes.length === 1 && right.nodes.length === 1) return deepEquals(left.nodes[0].value, right.nodes[0].value);
    }
    if (left.empty()) return right === Nothing;
    if (left.nodes.length === 1) return deepEquals(left.nodes[0].value, right);
    return false;
  }
  if (left === Nothing && right === Nothing) return true;
  return deepEquals(left, right);
}
function lt(left, right) {
  if (isString(left) && isString(right) || isNumber(left) && isNumber(right)) return left < right;
  return false;
}

var expression = /*#__PURE__*/Object.freeze({
  __proto__: null,
  BooleanLiteral: BooleanLiteral,
  FilterExpression: FilterExpression,
  FilterExpressionLiteral: FilterExpressionLiteral,
  FilterQuery: FilterQuery,
  FunctionExtension: FunctionExtension,
  InfixExpression: InfixExpression,
  LogicalExpression: LogicalExpression,
  NullLiteral: NullLiteral,
  NumberLiteral: NumberLiteral,
  PrefixExpression: PrefixExpression,
  RelativeQuery: RelativeQuery,
  RootQuery: RootQuery,
  StringLiteral: StringLiteral,
  compare: compare
});

class Count {
  argTypes = [FunctionExpressionType.NodesType];
  returnType = FunctionExpressionType.ValueType;
  call(nodes) {
    return nodes.length;
  }
}

class Length {
  argTypes = [FunctionExpressionType.ValueType];
  returnType = FunctionExpressionType.ValueType;
  call(value) {
    if (isArray(value) || isString(value)) return value.length;
    if (isObject(value)) return Object.keys(value).length;
    return Nothing;
  }
}

class LRUCache extends Map {
  constructor(maxSize = 128, entries) {
    if (entries !== undefined) {
      super(entries);
    } else {
      super();
    }
    this.maxSize = maxSize;
  }
  get(key) {
    const val = super.get(key);
    if (this.has(key)) {
      this.delete(key);
      this.set(key, val);
    }
    return val;
  }
  set(key, value) {
    if (this.has(key)) {
      this.delete(key);
    } else if (this.size >= this.maxSize) {
      const first = this.first();
      if (first !== undefined) {
        this.delete(first);
      }
    }
    return super.set(key, value);
  }
  first() {
    return this.keys().next().value;
  }
}

function mapRegexp(pattern) {
  let escaped = false;
  let charClass = false;
  const parts = [];
  for (const ch of pattern) {
    if (escaped) {
      parts.push(ch);
      escaped = false;
      continue;
    }
    switch (ch) {
      case ".":
        if (!charClass) {
          parts.push("(?:(?![\r\n])\\P{Cs}|\\p{Cs}\\p{Cs})");
        } else {
          parts.push(ch);
        }
        break;
      case "\\":
        escaped = true;
        parts.push(ch);
        break;
      case "[":
        charClass = true;
        parts.push(ch);
        break;
      case "]":
        charClass = false;
        parts.push(ch);
        break;
      default:
        parts.push(ch);
        break;
    }
  }
  return parts.join("");
}
function fullMatch(pattern) {
  const parts = [];
  const explicitCaret = pattern.startsWith("^");
  const explicitDollar = pattern.endsWith("$");
  if (!explicitCaret && !explicitDollar) parts.push("^(?:");
  parts.push(mapRegexp(pattern));
  if (!explicitCaret && !explicitDollar) parts.push(")$");
  return parts.join("");
}

function isNormalChar(c) {
  return c < "\u0027" || c === "," || c === "-" || c >= "\u002F" && c <= "\u003E" ||
  c >= "\u0040" && c <= "\u005A" ||
  c >= "\u005E" && c <= "\u007A" ||
  c >= "\u007E" && c <= "\uD7FF" ||
  c >= "\uE000";
}
function isCCChar(c) {
  return c < "\u002C" || c >= "\u002E" && c <= "\u005A" ||
  c >= "\u005E" && c <= "\uD7FF" ||
  c >= "\uE000";
}
function peg$subclass(child, parent) {
  function C() {
    this.constructor = child;
  }
  C.prototype = parent.prototype;
  child.prototype = new C();
}
function peg$SyntaxError(message, expected, found, location) {
  var self = Error.call(this, message);
  if (Object.setPrototypeOf) {
    Object.setPrototypeOf(self, peg$SyntaxError.prototype);
  }
  self.expected = expected;
  self.found = found;
  self.location = location;
  self.name = "SyntaxError";
  return self;
}
peg$subclass(peg$SyntaxError, Error);
function peg$padEnd(str, targetLength, padString) {
  padString = padString || " ";
  if (str.length > targetLength) {
    return str;
  }
  targetLength -= str.length;
  padString += padString.repeat(targetLength);
  return str + padString.slice(0, targetLength);
}
peg$SyntaxError.prototype.format = function (sources) {
  var str = "Error: " + this.message;
  if (this.location) {
    var src = null;
    var k;
    for (k = 0; k < sources.length; k++) {
      if (sources[k].source === this.location.source) {
        src = sources[k].text.split(/\r\n|\n|\r/g);
        break;
      }
    }
    var s = this.location.start;
    var offset_s = this.location.source && typeof this.location.source.offset === "function" ? this.location.source.offset(s) : s;
    var loc = this.location.source + ":" + offset_s.line + ":" + offset_s.column;
    if (src) {
      var e = this.location.end;
      var filler = peg$padEnd("", offset_s.line.toString().length, ' ');
      var line = src[s.line - 1];
      var last = s.line === e.line ? e.column : line.length + 1;
      var hatLen = last - s.column || 1;
      str += "\n --> " + loc + "\n" + filler + " |\n" + offset_s.line + " | " + line + "\n" + filler + " | " + peg$padEnd("", s.column - 1, ' ') + peg$padEnd("", hatLen, "^");
    } else {
      str += "\n at " + loc;
    }
  }
  return str;
};
peg$SyntaxError.buildMessage = function (expected, found) {
  var DESCRIBE_EXPECTATION_FNS = {
    literal: function (expectation) {
      return "\"" + literalEscape(expectation.text) + "\"";
    },
    class: function (expectation) {
      var escapedParts = expectation.parts.map(function (part) {
        return Array.isArray(part) ? classEscape(part[0]) + "-" + classEscape(part[1]) : classEscape(part);
      });
      return "[" + (expectation.inverted ? "^" : "") + escapedParts.join("") + "]";
    },
    any: function () {
      return "any character";
    },
    end: function () {
      return "end of input";
    },
    other: function (expectation) {
      return expectation.description;
    }
  };
  function hex(ch) {
    return ch.charCodeAt(0).toString(16).toUpperCase();
  }
  function literalEscape(s) {
    return s.replace(/\\/g, "\\\\").replace(/"/g, "\\\"").replace(/\0/g, "\\0").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/[\x00-\x0F]/g, function (ch) {
      return "\\x0" + hex(ch);
    }).replace(/[\x10-\x1F\x7F-\x9F]/g, function (ch) {
      return "\\x" + hex(ch);
    });
  }
  function classEscape(s) {
    return s.replace(/\\/g, "\\\\").replace(/\]/g, "\\]").replace(/\^/g, "\\^").replace(/-/g, "\\-").replace(/\0/g, "\\0").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/[\x00-\x0F]/g, function (ch) {
      return "\\x0" + hex(ch);
    }).replace(/[\x10-\x1F\x7F-\x9F]/g, function (ch) {
      return "\\x" + hex(ch);
    });
  }
  function describeExpectation(expectation) {
    return DESCRIBE_EXPECTATION_FNS[expectation.type](expectation);
  }
  function describeExpected(expected) {
    var descriptions = expected.map(describeExpectation);
    var i, j;
    descriptions.sort();
    if (descriptions.length > 0) {
      for (i = 1, j = 1; i < descriptions.length; i++) {
        if (descriptions[i - 1] !== descriptions[i]) {
          descriptions[j] = descriptions[i];
          j++;
        }
      }
      descriptions.length = j;
    }
    switch (descriptions.length) {
      case 1:
        return descriptions[0];
      case 2:
        return descriptions[0] + " or " + descriptions[1];
      default:
        return descriptions.slice(0, -1).join(", ") + ", or " + descriptions[descriptions.length - 1];
    }
  }
  function describeFound(found) {
    return found ? "\"" + literalEscape(found) + "\"" : "end of input";
  }
  return "Expected " + describeExpected(expected) + " but " + describeFound(found) + " found.";
};
function peg$parse(input, options) {
  options = options !== undefined ? options : {};
  var peg$FAILED = {};
  var peg$source = options.grammarSource;
  var peg$startRuleFunctions = {
    start: peg$parsestart
  };
  var peg$startRuleFunction = peg$parsestart;
  var peg$c0 = "|";
  var peg$c1 = "{";
  var peg$c2 = ",";
  var peg$c3 = "}";
  var peg$c4 = "(";
  var peg$c5 = ")";
  var peg$c6 = ".";
  var peg$c7 = "\\";
  var peg$c8 = "[";
  var peg$c9 = "^";
  var peg$c10 = "-";
  var peg$c11 = "]";
  var peg$c12 = "\\p{";
  var peg$c13 = "\\P{";
  var peg$c14 = "L";
  var peg$c15 = "M";
  var peg$c16 = "N";
  var peg$c17 = "P";
  var peg$c18 = "Z";
  var peg$c19 = "S";
  var peg$c20 = "C";
  var peg$r0 = /^[*-+?]/;
  var peg$r1 = /^[0-9]/;
  var peg$r2 = /^[(-+\--.?[-\^nrt{-}]/;
  var peg$r3 = /^[l-mot-u]/;
  var peg$r4 = /^[cen]/;
  var peg$r5 = /^[dlo]/;
  var peg$r6 = /^[c-fios]/;
  var peg$r7 = /^[lps]/;
  var peg$r8 = /^[ckmo]/;
  var peg$r9 = /^[cfn-o]/;
  var peg$e0 = peg$literalExpectation("|", false);
  var peg$e1 = peg$classExpectation([["*", "+"], "?"], false, false);
  var peg$e2 = peg$literalExpectation("{", false);
  var peg$e3 = peg$classExpectation([["0", "9"]], false, false);
  var peg$e4 = peg$literalExpectation(",", false);
  var peg$e5 = peg$literalExpectation("}", false);
  var peg$e6 = peg$literalExpectation("(", false);
  var peg$e7 = peg$literalExpectation(")", false);
  var peg$e8 = peg$anyExpectation();
  var peg$e9 = peg$literalExpectation(".", false);
  var peg$e10 = peg$literalExpectation("\\", false);
  var peg$e11 = peg$classExpectation([["(", "+"], ["-", "."], "?", ["[", "^"], "n", "r", "t", ["{", "}"]], false, false);
  var peg$e12 = peg$literalExpectation("[", false);
  var peg$e13 = peg$literalExpectation("^", false);
  var peg$e14 = peg$literalExpectation("-", false);
  var peg$e15 = peg$literalExpectation("]", false);
  var peg$e16 = peg$literalExpectation("\\p{", false);
  var peg$e17 = peg$literalExpectation("\\P{", false);
  var peg$e18 = peg$literalExpectation("L", false);
  var peg$e19 = peg$classExpectation([["l", "m"], "o", ["t", "u"]], false, false);
  var peg$e20 = peg$literalExpectation("M", false);
  var peg$e21 = peg$classExpectation(["c", "e", "n"], false, false);
  var peg$e22 = peg$literalExpectation("N", false);
  var peg$e23 = peg$classExpectation(["d", "l", "o"], false, false);
  var peg$e24 = peg$literalExpectation("P", false);
  var peg$e25 = peg$classExpectation([["c", "f"], "i", "o", "s"], false, false);
  var peg$e26 = peg$literalExpectation("Z", false);
  var peg$e27 = peg$classExpectation(["l", "p", "s"], false, false);
  var peg$e28 = peg$literalExpectation("S", false);
  var peg$e29 = peg$classExpectation(["c", "k", "m", "o"], false, false);
  var peg$e30 = peg$literalExpectation("C", false);
  var peg$e31 = peg$classExpectation(["c", "f", ["n", "o"]], false, false);
  var peg$f0 = function (c) {
    return isNormalChar(c);
  };
  var peg$f1 = function (c) {
    return isCCChar(c);
  };
  var peg$currPos = options.peg$currPos | 0;
  var peg$posDetailsCache = [{
    line: 1,
    column: 1
  }];
  var peg$maxFailPos = peg$currPos;
  var peg$maxFailExpected = options.peg$maxFailExpected || [];
  var peg$silentFails = options.peg$silentFails | 0;
  var peg$result;
  if (options.startRule) {
    if (!(options.startRule in peg$startRuleFunctions)) {
      throw new Error("Can't start parsing from rule \"" + options.startRule + "\".");
    }
    peg$startRuleFunction = peg$startRuleFunctions[options.startRule];
  }
  function peg$literalExpectation(text, ignoreCase) {
    return {
      type: "literal",
      text: text,
      ignoreCase: ignoreCase
    };
  }
  function peg$classExpectation(parts, inverted, ignoreCase) {
    return {
      type: "class",
      parts: parts,
      inverted: inverted,
      ignoreCase: ignoreCase
    };
  }
  function peg$anyExpectation() {
    return {
      type: "any"
    };
  }
  function peg$endExpectation() {
    return {
      type: "end"
    };
  }
  function peg$computePosDetails(pos) {
    var details = peg$posDetailsCache[pos];
    var p;
    if (details) {
      return details;
    } else {
      if (pos >= peg$posDetailsCache.length) {
        p = peg$posDetailsCache.length - 1;
      } else {
        p = pos;
        while (!peg$posDetailsCache[--p]) {}
      }
      details = peg$posDetailsCache[p];
      details = {
        line: details.line,
        column: details.column
      };
      while (p < pos) {
        if (input.charCodeAt(p) === 10) {
          details.line++;
          details.column = 1;
        } else {
          details.column++;
        }
        p++;
      }
      peg$posDetailsCache[pos] = details;
      return details;
    }
  }
  function peg$computeLocation(startPos, endPos, offset) {
    var startPosDetails = peg$computePosDetails(startPos);
    var endPosDetails = peg$computePosDetails(endPos);
    var res = {
      source: peg$source,
      start: {
        offset: startPos,
        line: startPosDetails.line,
        column: startPosDetails.column
      },
      end: {
        offset: endPos,
        line: endPosDetails.line,
        column: endPosDetails.column
      }
    };
    return res;
  }
  function peg$fail(expected) {
    if (peg$currPos < peg$maxFailPos) {
      return;
    }
    if (peg$currPos > peg$maxFailPos) {
      peg$maxFailPos = peg$currPos;
      peg$maxFailExpected = [];
    }
    peg$maxFailExpected.push(expected);
  }
  function peg$buildStructuredError(expected, found, location) {
    return new peg$SyntaxError(peg$SyntaxError.buildMessage(expected, found), expected, found, location);
  }
  function peg$parsestart() {
    var s0;
    s0 = peg$parseiregexp();
    return s0;
  }
  function peg$parseiregexp() {
    var s0, s1, s2, s3, s4, s5;
    s0 = peg$currPos;
    s1 = peg$parsebranch();
    s2 = [];
    s3 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 124) {
      s4 = peg$c0;
      peg$currPos++;
    } else {
      s4 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e0);
      }
    }
    if (s4 !== peg$FAILED) {
      s5 = peg$parsebranch();
      s4 = [s4, s5];
      s3 = s4;
    } else {
      peg$currPos = s3;
      s3 = peg$FAILED;
    }
    while (s3 !== peg$FAILED) {
      s2.push(s3);
      s3 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 124) {
        s4 = peg$c0;
        peg$currPos++;
      } else {
        s4 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e0);
        }
      }
      if (s4 !== peg$FAILED) {
        s5 = peg$parsebranch();
        s4 = [s4, s5];
        s3 = s4;
      } else {
        peg$currPos = s3;
        s3 = peg$FAILED;
      }
    }
    s1 = [s1, s2];
    s0 = s1;
    return s0;
  }
  function peg$parsebranch() {
    var s0, s1;
    s0 = [];
    s1 = peg$parsepiece();
    while (s1 !== peg$FAILED) {
      s0.push(s1);
      s1 = peg$parsepiece();
    }
    return s0;
  }
  function peg$parsepiece() {
    var s0, s1, s2;
    s0 = peg$currPos;
    s1 = peg$parseatom();
    if (s1 !== peg$FAILED) {
      s2 = peg$parsequantifier();
      if (s2 === peg$FAILED) {
        s2 = null;
      }
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parsequantifier() {
    var s0;
    s0 = input.charAt(peg$currPos);
    if (peg$r0.test(s0)) {
      peg$currPos++;
    } else {
      s0 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e1);
      }
    }
    if (s0 === peg$FAILED) {
      s0 = peg$parserange_quantifier();
    }
    return s0;
  }
  function peg$parserange_quantifier() {
    var s0, s1, s2, s3, s4, s5, s6;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 123) {
      s1 = peg$c1;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e2);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = [];
      s3 = input.charAt(peg$currPos);
      if (peg$r1.test(s3)) {
        peg$currPos++;
      } else {
        s3 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e3);
        }
      }
      if (s3 !== peg$FAILED) {
        while (s3 !== peg$FAILED) {
          s2.push(s3);
          s3 = input.charAt(peg$currPos);
          if (peg$r1.test(s3)) {
            peg$currPos++;
          } else {
            s3 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e3);
            }
          }
        }
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s3 = peg$currPos;
        if (input.charCodeAt(peg$currPos) === 44) {
          s4 = peg$c2;
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e4);
          }
        }
        if (s4 !== peg$FAILED) {
          s5 = [];
          s6 = input.charAt(peg$currPos);
          if (peg$r1.test(s6)) {
            peg$currPos++;
          } else {
            s6 = peg$FAILED;
            if (peg$silentFails === 0) {
              peg$fail(peg$e3);
            }
          }
          while (s6 !== peg$FAILED) {
            s5.push(s6);
            s6 = input.charAt(peg$currPos);
            if (peg$r1.test(s6)) {
              peg$currPos++;
            } else {
              s6 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e3);
              }
            }
          }
          s4 = [s4, s5];
          s3 = s4;
        } else {
          peg$currPos = s3;
          s3 = peg$FAILED;
        }
        if (s3 === peg$FAILED) {
          s3 = null;
        }
        if (input.charCodeAt(peg$currPos) === 125) {
          s4 = peg$c3;
          peg$currPos++;
        } else {
          s4 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e5);
          }
        }
        if (s4 !== peg$FAILED) {
          s1 = [s1, s2, s3, s4];
          s0 = s1;
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseatom() {
    var s0, s1, s2, s3;
    s0 = peg$parsenormal_char();
    if (s0 === peg$FAILED) {
      s0 = peg$parsechar_class();
      if (s0 === peg$FAILED) {
        s0 = peg$currPos;
        if (input.charCodeAt(peg$currPos) === 40) {
          s1 = peg$c4;
          peg$currPos++;
        } else {
          s1 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e6);
          }
        }
        if (s1 !== peg$FAILED) {
          s2 = peg$parseiregexp();
          if (s2 !== peg$FAILED) {
            if (input.charCodeAt(peg$currPos) === 41) {
              s3 = peg$c5;
              peg$currPos++;
            } else {
              s3 = peg$FAILED;
              if (peg$silentFails === 0) {
                peg$fail(peg$e7);
              }
            }
            if (s3 !== peg$FAILED) {
              s1 = [s1, s2, s3];
              s0 = s1;
            } else {
              peg$currPos = s0;
              s0 = peg$FAILED;
            }
          } else {
            peg$currPos = s0;
            s0 = peg$FAILED;
          }
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      }
    }
    return s0;
  }
  function peg$parsenormal_char() {
    var s0, s1, s2;
    s0 = peg$currPos;
    if (input.length > peg$currPos) {
      s1 = input.charAt(peg$currPos);
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e8);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$f0(s1);
      if (s2) {
        s2 = undefined;
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parsechar_class() {
    var s0;
    if (input.charCodeAt(peg$currPos) === 46) {
      s0 = peg$c6;
      peg$currPos++;
    } else {
      s0 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e9);
      }
    }
    if (s0 === peg$FAILED) {
      s0 = peg$parsesingle_char_esc();
      if (s0 === peg$FAILED) {
        s0 = peg$parsechar_class_esc();
        if (s0 === peg$FAILED) {
          s0 = peg$parsechar_class_expr();
        }
      }
    }
    return s0;
  }
  function peg$parsesingle_char_esc() {
    var s0, s1, s2;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 92) {
      s1 = peg$c7;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e10);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = input.charAt(peg$currPos);
      if (peg$r2.test(s2)) {
        peg$currPos++;
      } else {
        s2 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e11);
        }
      }
      if (s2 !== peg$FAILED) {
        s1 = [s1, s2];
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parsechar_class_esc() {
    var s0;
    s0 = peg$parsecat_esc();
    if (s0 === peg$FAILED) {
      s0 = peg$parsecompl_esc();
    }
    return s0;
  }
  function peg$parsechar_class_expr() {
    var s0, s1, s2, s3, s4, s5, s6;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 91) {
      s1 = peg$c8;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e12);
      }
    }
    if (s1 !== peg$FAILED) {
      if (input.charCodeAt(peg$currPos) === 94) {
        s2 = peg$c9;
        peg$currPos++;
      } else {
        s2 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e13);
        }
      }
      if (s2 === peg$FAILED) {
        s2 = null;
      }
      if (input.charCodeAt(peg$currPos) === 45) {
        s3 = peg$c10;
        peg$currPos++;
      } else {
        s3 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e14);
        }
      }
      if (s3 === peg$FAILED) {
        s3 = peg$parsecce1();
      }
      if (s3 !== peg$FAILED) {
        s4 = [];
        s5 = peg$parsecce1();
        while (s5 !== peg$FAILED) {
          s4.push(s5);
          s5 = peg$parsecce1();
        }
        if (input.charCodeAt(peg$currPos) === 45) {
          s5 = peg$c10;
          peg$currPos++;
        } else {
          s5 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e14);
          }
        }
        if (s5 === peg$FAILED) {
          s5 = null;
        }
        if (input.charCodeAt(peg$currPos) === 93) {
          s6 = peg$c11;
          peg$currPos++;
        } else {
          s6 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e15);
          }
        }
        if (s6 !== peg$FAILED) {
          s1 = [s1, s2, s3, s4, s5, s6];
          s0 = s1;
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parsecce1() {
    var s0, s1, s2, s3, s4;
    s0 = peg$currPos;
    s1 = peg$parsecc_char();
    if (s1 !== peg$FAILED) {
      s2 = peg$currPos;
      if (input.charCodeAt(peg$currPos) === 45) {
        s3 = peg$c10;
        peg$currPos++;
      } else {
        s3 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e14);
        }
      }
      if (s3 !== peg$FAILED) {
        s4 = peg$parsecc_char();
        if (s4 !== peg$FAILED) {
          s3 = [s3, s4];
          s2 = s3;
        } else {
          peg$currPos = s2;
          s2 = peg$FAILED;
        }
      } else {
        peg$currPos = s2;
        s2 = peg$FAILED;
      }
      if (s2 === peg$FAILED) {
        s2 = null;
      }
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$parsechar_class_esc();
    }
    return s0;
  }
  function peg$parsecc_char() {
    var s0, s1, s2;
    s0 = peg$currPos;
    if (input.length > peg$currPos) {
      s1 = input.charAt(peg$currPos);
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e8);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$f1(s1);
      if (s2) {
        s2 = undefined;
      } else {
        s2 = peg$FAILED;
      }
      if (s2 !== peg$FAILED) {
        s0 = s1;
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    if (s0 === peg$FAILED) {
      s0 = peg$parsesingle_char_esc();
    }
    return s0;
  }
  function peg$parsecat_esc() {
    var s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 3) === peg$c12) {
      s1 = peg$c12;
      peg$currPos += 3;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e16);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parseis_category();
      if (s2 !== peg$FAILED) {
        if (input.charCodeAt(peg$currPos) === 125) {
          s3 = peg$c3;
          peg$currPos++;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e5);
          }
        }
        if (s3 !== peg$FAILED) {
          s1 = [s1, s2, s3];
          s0 = s1;
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parsecompl_esc() {
    var s0, s1, s2, s3;
    s0 = peg$currPos;
    if (input.substr(peg$currPos, 3) === peg$c13) {
      s1 = peg$c13;
      peg$currPos += 3;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e17);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = peg$parseis_category();
      if (s2 !== peg$FAILED) {
        if (input.charCodeAt(peg$currPos) === 125) {
          s3 = peg$c3;
          peg$currPos++;
        } else {
          s3 = peg$FAILED;
          if (peg$silentFails === 0) {
            peg$fail(peg$e5);
          }
        }
        if (s3 !== peg$FAILED) {
          s1 = [s1, s2, s3];
          s0 = s1;
        } else {
          peg$currPos = s0;
          s0 = peg$FAILED;
        }
      } else {
        peg$currPos = s0;
        s0 = peg$FAILED;
      }
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseis_category() {
    var s0;
    s0 = peg$parseletters();
    if (s0 === peg$FAILED) {
      s0 = peg$parsemarks();
      if (s0 === peg$FAILED) {
        s0 = peg$parsenumbers();
        if (s0 === peg$FAILED) {
          s0 = peg$parsepunctuation();
          if (s0 === peg$FAILED) {
            s0 = peg$parseseparators();
            if (s0 === peg$FAILED) {
              s0 = peg$parsesymbols();
              if (s0 === peg$FAILED) {
                s0 = peg$parseothers();
              }
            }
          }
        }
      }
    }
    return s0;
  }
  function peg$parseletters() {
    var s0, s1, s2;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 76) {
      s1 = peg$c14;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e18);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = input.charAt(peg$currPos);
      if (peg$r3.test(s2)) {
        peg$currPos++;
      } else {
        s2 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e19);
        }
      }
      if (s2 === peg$FAILED) {
        s2 = null;
      }
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parsemarks() {
    var s0, s1, s2;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 77) {
      s1 = peg$c15;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e20);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = input.charAt(peg$currPos);
      if (peg$r4.test(s2)) {
        peg$currPos++;
      } else {
        s2 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e21);
        }
      }
      if (s2 === peg$FAILED) {
        s2 = null;
      }
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parsenumbers() {
    var s0, s1, s2;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 78) {
      s1 = peg$c16;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e22);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = input.charAt(peg$currPos);
      if (peg$r5.test(s2)) {
        peg$currPos++;
      } else {
        s2 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e23);
        }
      }
      if (s2 === peg$FAILED) {
        s2 = null;
      }
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parsepunctuation() {
    var s0, s1, s2;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 80) {
      s1 = peg$c17;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e24);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = input.charAt(peg$currPos);
      if (peg$r6.test(s2)) {
        peg$currPos++;
      } else {
        s2 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e25);
        }
      }
      if (s2 === peg$FAILED) {
        s2 = null;
      }
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseseparators() {
    var s0, s1, s2;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 90) {
      s1 = peg$c18;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e26);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = input.charAt(peg$currPos);
      if (peg$r7.test(s2)) {
        peg$currPos++;
      } else {
        s2 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e27);
        }
      }
      if (s2 === peg$FAILED) {
        s2 = null;
      }
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parsesymbols() {
    var s0, s1, s2;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 83) {
      s1 = peg$c19;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e28);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = input.charAt(peg$currPos);
      if (peg$r8.test(s2)) {
        peg$currPos++;
      } else {
        s2 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e29);
        }
      }
      if (s2 === peg$FAILED) {
        s2 = null;
      }
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  function peg$parseothers() {
    var s0, s1, s2;
    s0 = peg$currPos;
    if (input.charCodeAt(peg$currPos) === 67) {
      s1 = peg$c20;
      peg$currPos++;
    } else {
      s1 = peg$FAILED;
      if (peg$silentFails === 0) {
        peg$fail(peg$e30);
      }
    }
    if (s1 !== peg$FAILED) {
      s2 = input.charAt(peg$currPos);
      if (peg$r9.test(s2)) {
        peg$currPos++;
      } else {
        s2 = peg$FAILED;
        if (peg$silentFails === 0) {
          peg$fail(peg$e31);
        }
      }
      if (s2 === peg$FAILED) {
        s2 = null;
      }
      s1 = [s1, s2];
      s0 = s1;
    } else {
      peg$currPos = s0;
      s0 = peg$FAILED;
    }
    return s0;
  }
  peg$result = peg$startRuleFunction();
  if (options.peg$library) {
    return /** @type {any} */{
      peg$result,
      peg$currPos,
      peg$FAILED,
      peg$maxFailExpected,
      peg$maxFailPos
    };
  }
  if (peg$result !== peg$FAILED && peg$currPos === input.length) {
    return peg$result;
  } else {
    if (peg$result !== peg$FAILED && peg$currPos < input.length) {
      peg$fail(peg$endExpectation());
    }
    throw peg$buildStructuredError(peg$maxFailExpected, peg$maxFailPos < input.length ? input.charAt(peg$maxFailPos) : null, peg$maxFailPos < input.length ? peg$computeLocation(peg$maxFailPos, peg$maxFailPos + 1) : peg$computeLocation(peg$maxFailPos, peg$maxFailPos));
  }
}
var iregexp$1 = {
  StartRules: ["start"],
  SyntaxError: peg$SyntaxError,
  parse: peg$parse
};

const iregexp = iregexp$1;

function check(pattern) {
  try {
    iregexp.parse(pattern, {});
  } catch (error) {
    if (error instanceof iregexp.SyntaxError) {
      return false;
    }
    throw error;
  }
  return true;
}
var check_1 = {
  check
};

var check$1 = check_1.check;

class Match {
  argTypes = [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType];
  returnType = FunctionExpressionType.LogicalType;
  #cache;
  constructor(options = {}) {
    this.options = options;
    this.cacheSize = options.cacheSize ?? 10;
    this.throwErrors = options.throwErrors ?? false;
    this.iRegexpCheck = options.iRegexpCheck ?? true;
    this.#cache = new LRUCache(this.cacheSize);
  }

  call(s, pattern) {
    if (this.cacheSize > 0) {
      const re = this.#cache.get(pattern);
      if (re) {
        try {
          return re.test(s);
        } catch (error) {
          if (this.throwErrors) throw error;
          return false;
        }
      }
    }
    if (!isString(pattern)) {
      if (this.throwErrors) {
        throw new IRegexpError(`match() expected a string pattern, found ${pattern}`);
      }
      return false;
    }
    if (this.iRegexpCheck && !check$1(pattern)) {
      if (this.throwErrors) {
        throw new IRegexpError(`pattern ${pattern} is not a valid I-Regexp pattern`);
      }
      return false;
    }
    try {
      const re = new RegExp(fullMatch(pattern), "u");
      if (this.cacheSize > 0) this.#cache.set(pattern, re);
      return re.test(s);
    } catch (error) {
      if (this.throwErrors) throw error;
      return false;
    }
  }
}

class Search {
  argTypes = [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType];
  returnType = FunctionExpressionType.LogicalType;
  #cache;
  constructor(options = {}) {
    this.options = options;
    this.cacheSize = options.cacheSize ?? 10;
    this.throwErrors = options.throwErrors ?? false;
    this.iRegexpCheck = options.iRegexpCheck ?? true;
    this.#cache = new LRUCache(this.cacheSize);
  }

  call(s, pattern) {
    if (this.cacheSize > 0) {
      const re = this.#cache.get(pattern);
      if (re) {
        try {
          return !!s.match(re);
        } catch (error) {
          if (this.throwErrors) throw error;
          return false;
        }
      }
    }
    if (!isString(pattern)) {
      if (this.throwErrors) {
        throw new IRegexpError(`match() expected a string pattern, found ${pattern}`);
      }
      return false;
    }
    if (this.iRegexpCheck && !check$1(pattern)) {
      if (this.throwErrors) {
        throw new IRegexpError(`pattern ${pattern} is not a valid I-Regexp pattern`);
      }
      return false;
    }
    try {
      const re = new RegExp(mapRegexp(pattern), "u");
      if (this.cacheSize > 0) this.#cache.set(pattern, re);
      return !!s.match(re);
    } catch (error) {
      if (this.throwErrors) throw error;
      return false;
    }
  }
}

class Value {
  argTypes = [FunctionExpressionType.NodesType];
  returnType = FunctionExpressionType.ValueType;
  call(nodes) {
    if (nodes.length === 1) return nodes.nodes[0].value;
    return Nothing;
  }
}

let TokenKind = /*#__PURE__*/function (TokenKind) {
  TokenKind["AND"] = "TOKEN_AND";
  TokenKind["COLON"] = "TOKEN_COLON";
  TokenKind["COMMA"] = "TOKEN_COMMA";
  TokenKind["CURRENT"] = "TOKEN_CURRENT_VALUE";
  TokenKind["CURRENT_KEY"] = "TOKEN_CURRENT_KEY";
  TokenKind["DDOT"] = "TOKEN_DDOT";
  TokenKind["DOT"] = "TOKEN_DOT";
  TokenKind["DOUBLE_QUOTE_STRING"] = "TOKEN_DOUBLE_QUOTE_STRING";
  TokenKind["EOF"] = "TOKEN_EOF";
  TokenKind["EQ"] = "TOKEN_EQ";
  TokenKind["ERROR"] = "TOKEN_ERROR";
  TokenKind["FALSE"] = "TOKEN_FALSE";
  TokenKind["FILTER"] = "TOKEN_FILTER_START";
  TokenKind["FUNCTION"] = "TOKEN_FUNCTION";
  TokenKind["GE"] = "TOKEN_GE";
  TokenKind["GT"] = "TOKEN_GT";
  TokenKind["INDEX"] = "TOKEN_INDEX";
  TokenKind["KEY"] = "TOKEN_KEY";
  TokenKind["KEY_DOUBLE_QUOTE_STRING"] = "TOKEN_KEY_DOUBLE_QUOTE_STRING";
  TokenKind["KEY_SINGLE_QUOTE_STRING"] = "TOKEN_KEY_SINGLE_QUOTE_STRING";
  TokenKind["KEYS"] = "TOKEN_KEYS";
  TokenKind["KEYS_FILTER"] = "TOKEN_KEYS_FILTER";
  TokenKind["LBRACKET"] = "TOKEN_LBRACKET";
  TokenKind["LE"] = "TOKEN_LE";
  TokenKind["LG"] = "TOKEN_LG";
  TokenKind["LPAREN"] = "TOKEN_LPAREN";
  TokenKind["LT"] = "TOKEN_LT";
  TokenKind["NAME"] = "TOKEN_NAME";
  TokenKind["NE"] = "TOKEN_NE";
  TokenKind["NOT"] = "TOKEN_NOT";
  TokenKind["NULL"] = "TOKEN_NULL";
  TokenKind["NUMBER"] = "NUMBER";
  TokenKind["OR"] = "TOKEN_OR";
  TokenKind["RBRACKET"] = "TOKEN_RBRACKET";
  TokenKind["ROOT"] = "TOKEN_ROOT";
  TokenKind["RPAREN"] = "TOKEN_RPAREN";
  TokenKind["SINGLE_QUOTE_STRING"] = "TOKEN_SINGLE_QUOTE_STRING";
  TokenKind["TRUE"] = "TOKEN_TRUE";
  TokenKind["WILD"] = "TOKEN_WILD";
  return TokenKind;
}({});

class Token {
  constructor(kind, value, index, input) {
    this.kind = kind;
    this.value = value;
    this.index = index;
    this.input = input;
  }
}
new Token(TokenKind.EOF, "", -1, "");

class TokenStream {
  #pos = 0;
  constructor(tokens) {
    this.tokens = tokens;
  }
  get current() {
    return this.tokens[this.#pos];
  }
  get peek() {
    if (this.#pos >= this.tokens.length - 1) return this.tokens[this.tokens.length - 1];
    return this.tokens[this.#pos + 1];
  }
  next() {
    const current = this.current;
    this.#pos += 1;
    return current;
  }
  backup() {
    if (this.#pos > 0) this.#pos -= 1;
  }
  expect(kind) {
    if (this.current.kind !== kind) {
      throw new JSONPathSyntaxError(`expected token '${kind}', found '${this.current.kind}'`, this.current);
    }
  }
  expectPeek(kind) {
    const peeked = this.peek;
    if (peeked.kind !== kind) {
      throw new JSONPathSyntaxError(`expected token '${kind}', found '${peeked.kind}'`, peeked);
    }
  }
  expectPeekNot(kind, message) {
    const peeked = this.peek;
    if (peeked.kind === kind) {
      throw new JSONPathSyntaxError(message, peeked);
    }
  }
}



const exponentPattern = /[eE][+-]?\d+/y;
const functionNamePattern = /[a-z][a-z_0-9]*/y;
const indexPattern = /-?\d+/y;
const intPattern = /-?\d+/y;
const namePattern = /[\u0080-\uFFFFa-zA-Z_][\u0080-\uFFFFa-zA-Z0-9_-]*/y;
const whitespace = new Set([" ", "\n", "\t", "\r"]);
const nameFirstPattern = /[\u0080-\uFFFFa-zA-Z_]/; // don't set sticky bit

class Lexer {
  filterLevel = 0;

  funcCallStack = [];

  bracketStack = [];

  tokens = [];
  #start = 0;
  #pos = 0;

  constructor(environment, path) {
    this.environment = environment;
    this.path = path;
  }
  get pos() {
    return this.#pos;
  }
  get start() {
    return this.#start;
  }
  run() {
    let state = lexRoot;
    while (state) {
      state = state(this);
    }
  }
  emit(t) {
    this.tokens.push(new Token(t, this.path.slice(this.#start, this.#pos), this.#start, this.path));
    this.#start = this.#pos;
  }
  next() {
    if (this.#pos >= this.path.length) return "";
    const s = this.path[this.#pos];
    this.#pos += 1;
    return s;
  }
  ignore() {
    this.#start = this.#pos;
  }
  backup() {
    if (this.#pos <= this.#start) {
      const msg = "can't backup beyond start";
      throw new JSONPathLexerError(msg, new Token(TokenKind.ERROR, msg, this.#pos, this.path));
    }
    this.#pos -= 1;
  }
  peek() {
    const ch = this.next();
    if (ch) this.backup();
    return ch;
  }
  peekMatch(pattern) {
    const ch = this.next();
    if (ch) this.backup();
    return pattern.test(ch);
  }
  accept(valid) {
    const ch = this.next();
    if (valid.has(ch)) return true;
    if (ch) this.backup();
    return false;
  }
  acceptMatch(pattern) {
    const ch = this.next();
    if (pattern.test(ch)) return true;
    if (ch) this.backup();
    return false;
  }
  acceptRun(valid) {
    let found = false;
    let ch = this.next();
    while (valid.has(ch)) {
      ch = this.next();
      found = true;
    }
    if (ch) this.backup();
    return found;
  }
  acceptMatchRun(pattern) {
    pattern.lastIndex = this.#pos;
    const match = pattern.exec(this.path);
    pattern.lastIndex = 0;
    if (match) {
      this.#pos += match[0].length;
      return true;
    }
    return false;
  }
  ignoreWhitespace() {
    if (this.#pos !== this.#start) {
      const msg = `must emit or ignore before consuming whitespace ('${this.path.slice(this.#start, this.#pos)}':${this.pos})`;
      throw new JSONPathLexerError(msg, new Token(TokenKind.ERROR, msg, this.pos, this.path));
    }
    if (this.acceptRun(whitespace)) {
      this.ignore();
      return true;
    }
    return false;
  }
  error(msg) {
    this.tokens.push(new Token(TokenKind.ERROR, msg, this.#pos, this.path));
  }
}
function lex(environment, path) {
  const lexer = new Lexer(environment, path);
  return [lexer, lexer.tokens];
}

function tokenize(environment, path) {
  const [lexer, tokens] = lex(environment, path);
  lexer.run();

  if (tokens.length && tokens[tokens.length - 1].kind === TokenKind.ERROR) {
    throw new JSONPathSyntaxError(tokens[tokens.length - 1].value, tokens[tokens.length - 1]);
  }

  if (lexer.bracketStack.length !== 0) {
    const [ch, index] = lexer.bracketStack[lexer.bracketStack.length - 1];
    const msg = "unbalanced brackets";
    throw new JSONPathSyntaxError(msg, new Token(TokenKind.ERROR, ch, index, path));
  }
  return tokens;
}
function lexRoot(l) {
  const ch = l.next();
  if (ch !== "$") {
    l.backup();
    l.error(`expected '$', found '${ch}'`);
    return null;
  }
  l.emit(TokenKind.ROOT);
  return lexSegment;
}
function lexSegment(l) {
  if (l.ignoreWhitespace() && !l.peek()) {
    l.error("trailing whitespace");
  }
  const ch = l.next();
  switch (ch) {
    case "":
      l.emit(TokenKind.EOF);
      return null;
    case ".":
      if (l.peek() === ".") {
        l.next();
        l.emit(TokenKind.DDOT);
        return lexDescendantSelection;
      }
      return lexDotSelector;
    case "[":
      l.bracketStack.push(["[", l.start]);
      l.emit(TokenKind.LBRACKET);
      return lexInsideBracketedSelection;
    default:
      l.backup();
      if (l.filterLevel) return lexInsideFilter;
      l.error(`expected '.', '..' or a bracketed selection, found '${ch}'`);
      return null;
  }
}

function lexDescendantSelection(l) {
  if (l.acceptMatchRun(namePattern)) {
    l.emit(TokenKind.NAME);
    return lexSegment;
  }
  if (!l.environment.strict) {
    if (l.environment.keysPattern.source === "~" && l.peek() === "~") {
      l.next();
      if (l.peekMatch(nameFirstPattern)) {
        l.ignore(); // ignore ~
        l.acceptMatchRun(namePattern);
        l.emit(TokenKind.KEY);
        return lexSegment;
      } else {
        l.emit(TokenKind.KEYS);
        return lexSegment;
      }
    } else if (l.acceptMatchRun(l.environment.keysPattern)) {
      l.emit(TokenKind.KEYS);
      return lexSegment;
    }
  }
  const ch = l.next();
  switch (ch) {
    case "":
      l.error("bald descendant segment");
      return null;
    case "*":
      l.emit(TokenKind.WILD);
      return lexSegment;
    case "[":
      l.bracketStack.push(["[", l.start]);
      l.emit(TokenKind.LBRACKET);
      return lexInsideBracketedSelection;
    default:
      l.backup();
      l.error(`unexpected descendent selection token '${ch}'`);
      return null;
  }
}
function lexDotSelector(l) {
  l.ignore();
  if (l.ignoreWhitespace()) {
    l.error("unexpected whitespace after dot");
    return null;
  }
  if (!l.environment.strict) {
    if (l.environment.keysPattern.source === "~" && l.peek() === "~") {
      l.next();
      if (l.peekMatch(nameFirstPattern)) {
        l.ignore(); // ignore ~
        l.acceptMatchRun(namePattern);
        l.emit(TokenKind.KEY);
        return lexSegment;
      } else {
        l.emit(TokenKind.KEYS);
        return lexSegment;
      }
    } else if (l.acceptMatchRun(l.environment.keysPattern)) {
      l.emit(TokenKind.KEYS);
      return lexSegment;
    }
  }
  if (l.acceptMatchRun(namePattern)) {
    l.emit(TokenKind.NAME);
    return lexSegment;
  }
  const ch = l.next();
  if (ch === "*") {
    l.emit(TokenKind.WILD);
    return lexSegment;
  }
  l.backup();
  l.error(`unexpected shorthand selector '${ch}'`);
  return null;
}
function lexInsideBracketedSelection(l) {
  for (;;) {
    l.ignoreWhitespace();
    if (l.acceptMatchRun(indexPattern)) {
      l.emit(TokenKind.INDEX);
      continue;
    }
    if (!l.environment.strict && l.acceptMatchRun(l.environment.keysPattern)) {
      switch (l.peek()) {
        case "'":
          l.ignore(); // ~
          l.next();
          return lexSingleQuoteKeyString(l);
        case '"':
          l.ignore(); // ~
          l.next();
          return lexDoubleQuoteKeyString(l);
        case "?":
          l.next();
          l.emit(TokenKind.KEYS_FILTER);
          l.filterLevel += 1;
          return lexInsideFilter;
        default:
          l.emit(TokenKind.KEYS);
          continue;
      }
    }
    const ch = l.next();
    switch (ch) {
      case "]":
        if (l.bracketStack.length === 0 || l.bracketStack[l.bracketStack.length - 1][0] !== "[") {
          l.backup();
          l.error("unbalanced brackets");
          return null;
        }
        l.bracketStack.pop();
        l.emit(TokenKind.RBRACKET);
        return lexSegment;
      case "":
        l.error("unclosed bracketed selection");
        return null;
      case "*":
        l.emit(TokenKind.WILD);
        continue;
      case "?":
        l.emit(TokenKind.FILTER);
        l.filterLevel += 1;
        return lexInsideFilter;
      case ",":
        l.emit(TokenKind.COMMA);
        continue;
      case ":":
        l.emit(TokenKind.COLON);
        continue;
      case "'":
        return lexSingleQuoteStringInsideBracketSelection;
      case '"':
        return lexDoubleQuoteStringInsideBracketSelection;
      default:
        l.backup();
        l.error(`unexpected token '${ch}' in bracketed selection`);
        return null;
    }
  }
}

function lexInsideFilter(l) {
  for (;;) {
    l.ignoreWhitespace();
    const ch = l.next();
    switch (ch) {
      case "":
        l.error("unclosed bracketed selection");
        return null;
      case "]":
        l.filterLevel -= 1;
        l.backup();
        return lexInsideBracketedSelection;
      case ",":
        l.emit(TokenKind.COMMA);
        if (l.funcCallStack.length) continue;
        l.filterLevel -= 1;
        return lexInsideBracketedSelection;
      case "'":
        return lexSingleQuoteStringInsideFilterExpression;
      case '"':
        return lexDoubleQuoteStringInsideFilterExpression;
      case "(":
        l.bracketStack.push(["(", l.start]);
        l.emit(TokenKind.LPAREN);
        if (l.funcCallStack.length) l.funcCallStack[l.funcCallStack.length - 1] += 1;
        continue;
      case ")":
        if (l.bracketStack.length === 0 || l.bracketStack[l.bracketStack.length - 1][0] !== "(") {
          l.backup();
          l.error("unbalanced brackets");
          return null;
        }
        l.bracketStack.pop();
        l.emit(TokenKind.RPAREN);
        if (l.funcCallStack.length) {
          if (l.funcCallStack[l.funcCallStack.length - 1] === 1) {
            l.funcCallStack.pop();
          } else {
            l.funcCallStack[l.funcCallStack.length - 1] -= 1;
          }
        }
        continue;
      case "$":
        l.emit(TokenKind.ROOT);
        return lexSegment;
      case "@":
        l.emit(TokenKind.CURRENT);
        return lexSegment;
      case "#":
        if (l.environment.strict) {
          l.backup();
          l.error(`unexpected filter selector token '${ch}'`);
          return null;
        }
        l.emit(TokenKind.CURRENT_KEY);
        return lexSegment;
      case ".":
        l.backup();
        return lexSegment;
      case "!":
        if (l.peek() === "=") {
          l.next();
          l.emit(TokenKind.NE);
        } else {
          l.emit(TokenKind.NOT);
        }
        continue;
      case "=":
        if (l.peek() === "=") {
          l.next();
          l.emit(TokenKind.EQ);
          continue;
        } else {
          l.backup();
          l.error(`unexpected filter selector token '${ch}'`);
          return null;
        }
      case "<":
        if (l.peek() === "=") {
          l.next();
          l.emit(TokenKind.LE);
        } else {
          l.emit(TokenKind.LT);
        }
        continue;
      case ">":
        if (l.peek() === "=") {
          l.next();
          l.emit(TokenKind.GE);
        } else {
          l.emit(TokenKind.GT);
        }
        continue;
      default:
        l.backup();

        if (l.acceptMatchRun(intPattern)) {
          if (l.peek() === ".") {
            l.next();
            if (!l.acceptMatchRun(intPattern)) {
              l.error("a fractional digit is required after a decimal point");
              return null;
            }
          }
          l.acceptMatchRun(exponentPattern);
          l.emit(TokenKind.NUMBER);
          continue;
        }
        if (l.acceptMatchRun(/&&/y)) {
          l.emit(TokenKind.AND);
          continue;
        }
        if (l.acceptMatchRun(/\|\|/y)) {
          l.emit(TokenKind.OR);
          continue;
        }
        if (l.acceptMatchRun(/true/y)) {
          l.emit(TokenKind.TRUE);
          continue;
        }
        if (l.acceptMatchRun(/false/y)) {
          l.emit(TokenKind.FALSE);
          continue;
        }
        if (l.acceptMatchRun(/null/y)) {
          l.emit(TokenKind.NULL);
          continue;
        }

        if (l.acceptMatchRun(functionNamePattern) && l.peek() === "(") {
          l.funcCallStack.push(1);
          l.emit(TokenKind.FUNCTION);
          l.bracketStack.push(["(", l.start]);
          l.next();
          l.ignore();
          continue;
        }
    }
    l.error(`unexpected filter selector token '${ch}'`);
    return null;
  }
}

function makeLexString(quote, state, token_kind) {
  function _lexString(l) {
    l.ignore();
    if (l.peek() === quote) {
      l.emit(quote === "'" ? TokenKind.SINGLE_QUOTE_STRING : TokenKind.DOUBLE_QUOTE_STRING);
      l.next();
      l.ignore();
      return state;
    }
    for (;;) {
      const la = l.path.slice(l.pos, l.pos + 2);
      const ch = l.next();
      if (la === "\\\\" || la === `\\${quote}`) {
        l.next();
        continue;
      } else if (ch === "\\" && !la.match(/\\[bfnrtu/]/)) {
        l.error(`invalid escape`);
        return null;
      }
      if (!ch) {
        l.error(`unclosed string starting at index ${l.start}`);
        return null;
      }
      if (ch === quote) {
        l.backup();
        l.emit(token_kind);
        l.next();
        l.ignore();
        return state;
      }
    }
  }
  return _lexString;
}
const lexSingleQuoteStringInsideBracketSelection = makeLexString("'", lexInsideBracketedSelection, TokenKind.SINGLE_QUOTE_STRING);
const lexDoubleQuoteStringInsideBracketSelection = makeLexString('"', lexInsideBracketedSelection, TokenKind.DOUBLE_QUOTE_STRING);
const lexSingleQuoteStringInsideFilterExpression = makeLexString("'", lexInsideFilter, TokenKind.SINGLE_QUOTE_STRING);
const lexDoubleQuoteStringInsideFilterExpression = makeLexString('"', lexInsideFilter, TokenKind.DOUBLE_QUOTE_STRING);
const lexSingleQuoteKeyString = makeLexString("'", lexInsideBracketedSelection, TokenKind.KEY_SINGLE_QUOTE_STRING);
const lexDoubleQuoteKeyString = makeLexString('"', lexInsideBracketedSelection, TokenKind.KEY_DOUBLE_QUOTE_STRING);

class JSONPathSelector {
  constructor(environment, token) {
    this.environment = environment;
    this.token = token;
  }



}

class NameSelector extends JSONPathSelector {
  constructor(environment, token, name) {
    super(environment, token);
    this.environment = environment;
    this.token = token;
    this.name = name;
  }
  resolve(node) {
    const rv = [];
    if (!isArray(node.value) && hasStringKey(node.value, this.name)) {
      rv.push(new JSONPathNode(node.value[this.name], node.location.concat(this.name), node.root));
    }
    return rv;
  }
  *lazyResolve(node) {
    if (!isArray(node.value) && hasStringKey(node.value, this.name)) {
      yield new JSONPathNode(node.value[this.name], node.location.concat(this.name), node.root);
    }
  }
  toString(options) {
    const {
      form
    } = {
      ...defaultSerializationOptions,
      ...options
    };
    return form === "canonical" ? toCanonical(this.name) : toQuoted(this.name);
  }
  shorthand() {
    return toShorthand(this.name);
  }
}

class IndexSelector extends JSONPathSelector {
  constructor(environment, token, index) {
    super(environment, token);
    this.environment = environment;
    this.token = token;
    this.index = index;
    if (index < this.environment.minIntIndex || index > this.environment.maxIntIndex) {
      throw new JSONPathIndexError("index out of range", this.token);
    }
  }
  resolve(node) {
    const rv = [];
    if (isArray(node.value)) {
      const normIndex = this.normalizedIndex(node.value.length);
      if (normIndex in node.value) {
        rv.push(new JSONPathNode(node.value[normIndex], node.location.concat(normIndex), node.root));
      }
    }
    return rv;
  }
  *lazyResolve(node) {
    if (isArray(node.value)) {
      const normIndex = this.normalizedIndex(node.value.length);
      if (normIndex in node.value) {
        yield new JSONPathNode(node.value[normIndex], node.location.concat(normIndex), node.root);
      }
    }
  }
  toString() {
    return String(this.index);
  }
  normalizedIndex(length) {
    if (this.index < 0 && length >= Math.abs(this.index)) return length + this.index;
    return this.index;
  }
}
class SliceSelector extends JSONPathSelector {
  constructor(environment, token, start, stop, step) {
    super(environment, token);
    this.environment = environment;
    this.token = token;
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.checkRange(start, stop, step);
  }
  resolve(node) {
    const rv = [];
    if (!isArray(node.value)) return rv;
    for (const [i, value] of this.slice(node.value, this.start, this.stop, this.step)) {
      rv.push(new JSONPathNode(value, node.location.concat(i), node.root));
    }
    return rv;
  }
  *lazyResolve(node) {
    if (isArray(node.value)) {
      for (const [i, value] of this.lazySlice(node.value, this.start, this.stop, this.step)) {
        yield new JSONPathNode(value, node.location.concat(i), node.root);
      }
    }
  }
  toString() {
    const start = this.start ? this.start : "";
    const stop = this.stop ? this.stop : "";
    const step = this.step ? this.step : "1";
    return `${start}:${stop}:${step}`;
  }
  checkRange(...indices) {
    for (const index of indices) {
      if (index !== undefined && (index < this.environment.minIntIndex || index > this.environment.maxIntIndex)) {
        throw new JSONPathIndexError("index out of range", this.token);
      }
    }
  }
  slice(arr, start, stop, step) {
    const len = arr.length;
    step = step ?? 1;
    if (step === 0 || !len) return [];
    const result = [];
    let i;
    if (step > 0) {
      i = this.normalizeIndex(start, 0, len, step);
      const stop_ = this.normalizeIndex(stop, len, len, step);
      for (; i < stop_; i += step) {
        result.push([i, arr[i]]);
      }
    } else {
      i = this.normalizeIndex(start, len - 1, len, step);
      const stop_ = this.normalizeIndex(stop, -1, len, step);
      for (; i > stop_; i += step) {
        result.push([i, arr[i]]);
      }
    }
    return result;
  }
  *lazySlice(arr, start, stop, step) {
    const len = arr.length;
    step = step ?? 1;
    if (step === 0 || !len) return [];
    let i;
    if (step > 0) {
      i = this.normalizeIndex(start, 0, len, step);
      const stop_ = this.normalizeIndex(stop, len, len, step);
      for (; i < stop_; i += step) {
        yield [i, arr[i]];
      }
    } else {
      i = this.normalizeIndex(start, len - 1, len, step);
      const stop_ = this.normalizeIndex(stop, -1, len, step);
      for (; i > stop_; i += step) {
        yield [i, arr[i]];
      }
    }
  }
  normalizeIndex(n, defaultValue, len, step) {
    if (n === undefined) return defaultValue;
    if (n < 0) return step < 0 ? Math.max(n + len, -1) : Math.max(n + len, 0);
    return step < 0 ? Math.min(n, len - 1) : Math.min(n, len);
  }
}
class WildcardSelector extends JSONPathSelector {
  constructor(environment, token) {
    super(environment, token);
    this.environment = environment;
    this.token = token;
  }
  resolve(node) {
    const rv = [];
    if (node.value instanceof String) return rv;
    if (isArray(node.value)) {
      for (let i = 0; i < node.value.length; i++) {
        rv.push(new JSONPathNode(node.value[i], node.location.concat(i), node.root));
      }
    } else if (isObject(node.value)) {
      for (const [key, value] of this.environment.entries(node.value)) {
        rv.push(new JSONPathNode(value, node.location.concat(key), node.root));
      }
    }
    return rv;
  }
  *lazyResolve(node) {
    if (isArray(node.value)) {
      for (let i = 0; i < node.value.length; i++) {
        yield new JSONPathNode(node.value[i], node.location.concat(i), node.root);
      }
    } else if (isObject(node.value) && !isString(node.value)) {
      for (const [key, value] of this.environment.entries(node.value)) {
        yield new JSONPathNode(value, node.location.concat(key), node.root);
      }
    }
  }
  toString() {
    return "*";
  }
}
class FilterSelector extends JSONPathSelector {
  constructor(environment, token, expression) {
    super(environment, token);
    this.environment = environment;
    this.token = token;
    this.expression = expression;
  }
  resolve(node) {
    const rv = [];
    if (node.value instanceof String) return rv;
    if (isArray(node.value)) {
      for (let i = 0; i < node.value.length; i++) {
        const value = node.value[i];
        const filterContext = {
          environment: this.environment,
          currentValue: value,
          rootValue: node.root,
          currentKey: i
        };
        if (this.expression.evaluate(filterContext)) {
          rv.push(new JSONPathNode(value, node.location.concat(i), node.root));
        }
      }
    } else if (isObject(node.value)) {
      for (const [key, value] of this.environment.entries(node.value)) {
        const filterContext = {
          environment: this.environment,
          currentValue: value,
          rootValue: node.root,
          currentKey: key
        };
        if (this.expression.evaluate(filterContext)) {
          rv.push(new JSONPathNode(value, node.location.concat(key), node.root));
        }
      }
    }
    return rv;
  }
  *lazyResolve(node) {
    if (isArray(node.value)) {
      for (let i = 0; i < node.value.length; i++) {
        const value = node.value[i];
        const filterContext = {
          environment: this.environment,
          currentValue: value,
          rootValue: node.root,
          lazy: true,
          currentKey: i
        };
        if (this.expression.evaluate(filterContext)) {
          yield new JSONPathNode(value, node.location.concat(i), node.root);
        }
      }
    } else if (isObject(node.value) && !isString(node.value)) {
      for (const [key, value] of this.environment.entries(node.value)) {
        const filterContext = {
          environment: this.environment,
          currentValue: value,
          rootValue: node.root,
          lazy: true,
          currentKey: key
        };
        if (this.expression.evaluate(filterContext)) {
          yield new JSONPathNode(value, node.location.concat(key), node.root);
        }
      }
    }
  }
  toString(options) {
    return `?${this.expression.toString(options)}`;
  }
}

var selectors = /*#__PURE__*/Object.freeze({
  __proto__: null,
  FilterSelector: FilterSelector,
  IndexSelector: IndexSelector,
  JSONPathSelector: JSONPathSelector,
  NameSelector: NameSelector,
  SliceSelector: SliceSelector,
  WildcardSelector: WildcardSelector
});

class JSONPathSegment {
  constructor(environment, token, selectors) {
    this.environment = environment;
    this.token = token;
    this.selectors = selectors;
  }



}

class ChildSegment extends JSONPathSegment {
  resolve(nodes) {
    const rv = [];
    for (const node of nodes) {
      for (const selector of this.selectors) {
        rv.push(...selector.resolve(node));
      }
    }
    return rv;
  }
  *lazyResolve(nodes) {
    for (const node of nodes) {
      for (const selector of this.selectors) {
        yield* selector.resolve(node);
      }
    }
  }
  toString(options) {
    const {
      form
    } = {
      ...defaultSerializationOptions,
      ...options
    };
    if (form === "pretty" && this.selectors.length === 1 && this.selectors[0] instanceof NameSelector) {
      const shorthand = this.selectors[0].shorthand();
      if (shorthand != null) return `.${shorthand}`;
    }
    return `[${this.selectors.map(s => s.toString(options)).join(", ")}]`;
  }
}

class DescendantSegment extends JSONPathSegment {
  resolve(nodes) {
    const rv = [];
    const visitor = (this.environment.nondeterministic ? this.nondeterministicVisit : this.visit).bind(this);
    for (const node of nodes) {
      for (const _node of visitor(node)) {
        for (const selector of this.selectors) {
          rv.push(...selector.resolve(_node));
        }
      }
    }
    return rv;
  }
  *lazyResolve(nodes) {
    for (const node of nodes) {
      for (const _node of this.visit(node)) {
        for (const selector of this.selectors) {
          yield* selector.resolve(_node);
        }
      }
    }
  }
  toString(options) {
    return `..[${this.selectors.map(s => s.toString(options)).join(", ")}]`;
  }
  *visit(node, depth = 1) {
    if (depth >= this.environment.maxRecursionDepth) {
      throw new JSONPathRecursionLimitError("recursion limit reached", this.token);
    }
    yield node;
    if (isArray(node.value)) {
      for (let i = 0; i < node.value.length; i++) {
        const _node = new JSONPathNode(node.value[i], node.location.concat(i), node.root);
        yield* this.visit(_node, depth + 1);
      }
    } else if (isObject(node.value)) {
      for (const [key, value] of this.environment.entries(node.value)) {
        const _node = new JSONPathNode(value, node.location.concat(key), node.root);
        yield* this.visit(_node, depth + 1);
      }
    }
  }
  *nondeterministicVisit(root, depth = 1) {
    let queue = Array.from(this.nondeterministicChildren(root)).map(node => [node, depth]);
    yield root;
    while (queue.length) {
      const [node, _depth] = queue.shift();
      yield node;
      if (_depth >= this.environment.maxRecursionDepth) {
        throw new JSONPathRecursionLimitError("recursion limit reached", this.token);
      }

      const visitChildren = Math.random() < 0.5;
      for (const child of this.nondeterministicChildren(node)) {
        if (visitChildren) {
          yield child;
          const grandchildren = Array.from(this.nondeterministicChildren(child)).map(n => [n, _depth + 2]);
          queue = interleave(queue, grandchildren);
        } else {
          queue.push([child, _depth + 1]);
        }
      }
    }
  }
  *nondeterministicChildren(node) {
    if (isString(node.value)) return;
    if (isArray(node.value)) {
      for (let i = 0; i < node.value.length; i++) {
        yield new JSONPathNode(node.value[i], node.location.concat(i), node.root);
      }
    } else if (isObject(node.value)) {
      for (const [key, value] of this.environment.entries(node.value)) {
        yield new JSONPathNode(value, node.location.concat(key), node.root);
      }
    }
  }
}

function interleave(arrayA, arrayB) {
  if (arrayA.length === 0) {
    return arrayB;
  }
  if (arrayB.length === 0) {
    return arrayA;
  }

  const iterators = [];
  const itA = arrayA[Symbol.iterator]();
  const itB = arrayB[Symbol.iterator]();
  for (let i = 0; i < arrayA.length; i++) {
    iterators.push(itA);
  }
  for (let i = 0; i < arrayB.length; i++) {
    iterators.push(itB);
  }
  shuffle(iterators);
  return iterators.map(it => it.next().value);
}
function shuffle(entries) {
  for (let i = entries.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [entries[i], entries[j]] = [entries[j], entries[i]];
  }
  return entries;
}

class JSONPathQuery {
  constructor(environment, segments) {
    this.environment = environment;
    this.segments = segments;
  }

  query(value) {
    let nodes = [new JSONPathNode(value, [], value)];
    for (const segment of this.segments) {
      nodes = segment.resolve(nodes);
    }
    return new JSONPathNodeList(nodes);
  }

  lazyQuery(value) {
    let nodes = [new JSONPathNode(value, [], value)][Symbol.iterator]();
    for (const segment of this.segments) {
      nodes = segment.lazyResolve(nodes);
    }
    return nodes;
  }

  match(value) {
    const it = this.lazyQuery(value);
    const rv = it.next();
    if (rv.done) return undefined;
    return rv.value;
  }

  toString(options) {
    return `$${this.segments.map(s => s.toString(options)).join("")}`;
  }

  singularQuery() {
    for (const segment of this.segments) {
      if (segment instanceof DescendantSegment) return false;
      if (segment.selectors.length === 1 && (segment.selectors[0] instanceof NameSelector || segment.selectors[0] instanceof IndexSelector)) {
        continue;
      }
      return false;
    }
    return true;
  }
}

class CurrentKey extends FilterExpression {
  evaluate(context) {
    return context.currentKey ?? Nothing;
  }
  toString() {
    return "#";
  }
}

class KeySelector extends JSONPathSelector {
  constructor(environment, token, key) {
    super(environment, token);
    this.environment = environment;
    this.token = token;
    this.key = key;
  }
  resolve(node) {
    const rv = [];
    if (node.value instanceof String || isArray(node.value)) return rv;
    if (isObject(node.value) && hasStringKey(node.value, this.key)) {
      rv.push(new JSONPathNode(this.key, node.location.concat(`${KEY_MARK}${this.key}`), node.root));
    }
    return rv;
  }
  *lazyResolve(node) {
    if (!isString(node.value) && isObject(node.value) && hasStringKey(node.value, this.key)) {
      yield new JSONPathNode(this.key, node.location.concat(`${KEY_MARK}${this.key}`), node.root);
    }
  }
  toString(options) {
    const {
      form
    } = {
      ...defaultSerializationOptions,
      ...options
    };
    const serialize = form === "canonical" ? toCanonical : toQuoted;
    return `~${serialize(this.key)}`;
  }
}

class KeysSelector extends JSONPathSelector {
  constructor(environment, token) {
    super(environment, token);
    this.environment = environment;
    this.token = token;
  }
  resolve(node) {
    const rv = [];
    if (node.value instanceof String || isArray(node.value)) return rv;
    if (isObject(node.value)) {
      for (const [key, _] of this.environment.entries(node.value)) {
        rv.push(new JSONPathNode(key, node.location.concat(`${KEY_MARK}${key}`), node.root));
      }
    }
    return rv;
  }
  *lazyResolve(node) {
    if (isObject(node.value) && !isString(node.value) && !isArray(node.value)) {
      for (const [key, _] of this.environment.entries(node.value)) {
        yield new JSONPathNode(key, node.location.concat(`${KEY_MARK}${key}`), node.root);
      }
    }
  }
  toString() {
    return "~";
  }
}
class KeysFilterSelector extends JSONPathSelector {
  constructor(environment, token, expression) {
    super(environment, token);
    this.environment = environment;
    this.token = token;
    this.expression = expression;
  }
  resolve(node) {
    const rv = [];
    if (node.value instanceof String || isArray(node.value)) return rv;
    if (isObject(node.value)) {
      for (const [key, value] of this.environment.entries(node.value)) {
        const filterContext = {
          environment: this.environment,
          currentValue: value,
          rootValue: node.root,
          currentKey: key
        };
        if (this.expression.evaluate(filterContext)) {
          rv.push(new JSONPathNode(key, node.location.concat(`${KEY_MARK}${key}`), node.root));
        }
      }
    }
    return rv;
  }
  *lazyResolve(node) {
    if (node.value instanceof String || isArray(node.value)) return;
    if (isObject(node.value)) {
      for (const [key, value] of this.environment.entries(node.value)) {
        const filterContext = {
          environment: this.environment,
          currentValue: value,
          rootValue: node.root,
          lazy: true,
          currentKey: key
        };
        if (this.expression.evaluate(filterContext)) {
          yield new JSONPathNode(key, node.location.concat(`${KEY_MARK}${key}`), node.root);
        }
      }
    }
  }
  toString(options) {
    return `~?${this.expression.toString(options)}`;
  }
}

const PRECEDENCE_LOWEST = 1;
const PRECEDENCE_LOGICAL_OR = 4;
const PRECEDENCE_LOGICAL_AND = 5;
const PRECEDENCE_COMPARISON = 6;
const PRECEDENCE_PREFIX = 7;
const PRECEDENCES = new Map([[TokenKind.AND, PRECEDENCE_LOGICAL_AND], [TokenKind.EQ, PRECEDENCE_COMPARISON], [TokenKind.GE, PRECEDENCE_COMPARISON], [TokenKind.GT, PRECEDENCE_COMPARISON], [TokenKind.LE, PRECEDENCE_COMPARISON], [TokenKind.LT, PRECEDENCE_COMPARISON], [TokenKind.NE, PRECEDENCE_COMPARISON], [TokenKind.NOT, PRECEDENCE_PREFIX], [TokenKind.OR, PRECEDENCE_LOGICAL_OR], [TokenKind.RPAREN, PRECEDENCE_LOWEST]]);
const BINARY_OPERATORS = new Map([[TokenKind.AND, "&&"], [TokenKind.EQ, "=="], [TokenKind.GE, ">="], [TokenKind.GT, ">"], [TokenKind.LE, "<="], [TokenKind.LT, "<"], [TokenKind.NE, "!="], [TokenKind.OR, "||"]]);
const COMPARISON_OPERATORS = new Set(["==", ">=", ">", "<=", "<", "!="]);

class Parser {
  constructor(environment) {
    this.environment = environment;
    this.tokenMap = new Map([[TokenKind.FALSE, this.parseBoolean], [TokenKind.NUMBER, this.parseNumber], [TokenKind.LPAREN, this.parseGroupedExpression], [TokenKind.NOT, this.parsePrefixExpression], [TokenKind.NULL, this.parseNull], [TokenKind.ROOT, this.parseRootQuery], [TokenKind.CURRENT, this.parseRelativeQuery], [TokenKind.SINGLE_QUOTE_STRING, this.parseString], [TokenKind.DOUBLE_QUOTE_STRING, this.parseString], [TokenKind.TRUE, this.parseBoolean], [TokenKind.FUNCTION, this.parseFunction], [TokenKind.CURRENT_KEY, this.parseCurrentKey]]);
  }
  parse(stream) {
    if (stream.current.kind === TokenKind.ROOT) stream.next();
    const segments = this.parseQuery(stream);
    if (stream.current.kind !== TokenKind.EOF) {
      throw new JSONPathSyntaxError(`unexpected token '${stream.current.kind}'`, stream.current);
    }
    return segments;
  }
  parseQuery(stream, inFilter = false) {
    const segments = [];
    loop: for (;;) {
      switch (stream.current.kind) {
        case TokenKind.DDOT:
          {
            const token = stream.next();
            const selectors = this.parseSelectors(stream);
            segments.push(new DescendantSegment(this.environment, token, selectors));
            break;
          }
        case TokenKind.LBRACKET:
        case TokenKind.KEY:
        case TokenKind.KEYS:
        case TokenKind.NAME:
        case TokenKind.WILD:
          {
            const token = stream.current;
            const selectors = this.parseSelectors(stream);
            segments.push(new ChildSegment(this.environment, token, selectors));
            break;
          }
        default:
          {
            if (inFilter) stream.backup();
            break loop;
          }
      }
      stream.next();
    }
    return segments;
  }
  parseSelectors(stream) {
    switch (stream.current.kind) {
      case TokenKind.NAME:
        return [new NameSelector(this.environment, stream.current, stream.current.value)];
      case TokenKind.WILD:
        return [new WildcardSelector(this.environment, stream.current)];
      case TokenKind.KEY:
        return [new KeySelector(this.environment, stream.current, stream.current.value)];
      case TokenKind.KEYS:
        return [new KeysSelector(this.environment, stream.current)];
      case TokenKind.LBRACKET:
        return this.parseBracketedSelection(stream);
      default:
        return [];
    }
  }
  parseIndex(stream) {
    if (stream.current.value.length > 1 && stream.current.value.startsWith("0") || stream.current.value.startsWith("-0")) {
      throw new JSONPathSyntaxError("leading zero in index selector", stream.current);
    }
    return new IndexSelector(this.environment, stream.current, Number(stream.current.value));
  }
  parseSlice(stream) {
    const tok = stream.current;
    const indices = [];
    function maybeIndex(token) {
      if (token.kind === TokenKind.INDEX) {
        if (token.value.length > 1 && token.value.startsWith("0") || token.value.startsWith("-0")) {
          throw new JSONPathSyntaxError("leading zero in index selector", token);
        }
        return true;
      }
      return false;
    }

    if (maybeIndex(stream.current)) {
      indices.push(Number(stream.current.value));
      stream.next();
      stream.expect(TokenKind.COLON);
      stream.next();
    } else {
      indices.push(undefined);
      stream.expect(TokenKind.COLON);
      stream.next();
    }

    if (maybeIndex(stream.current)) {
      indices.push(Number(stream.current.value));
      stream.next();
      if (stream.current.kind === TokenKind.COLON) {
        stream.next();
      }
    } else if (stream.current.kind === TokenKind.COLON) {
      indices.push(undefined);
      stream.expect(TokenKind.COLON);
      stream.next();
    }

    if (maybeIndex(stream.current)) {
      indices.push(Number(stream.current.value));
      stream.next();
    }
    stream.backup();
    return new SliceSelector(this.environment, tok, ...indices);
  }
  parseBracketedSelection(stream) {
    const token = stream.next();
    const selectors = [];
    while (stream.current.kind !== TokenKind.RBRACKET) {
      switch (stream.current.kind) {
        case TokenKind.SINGLE_QUOTE_STRING:
        case TokenKind.DOUBLE_QUOTE_STRING:
          selectors.push(new NameSelector(this.environment, stream.current, this.decodeString(stream.current)));
          break;
        case TokenKind.FILTER:
          selectors.push(this.parseFilter(stream));
          break;
        case TokenKind.INDEX:
          if (stream.peek.kind === TokenKind.COLON) {
            selectors.push(this.parseSlice(stream));
          } else {
            selectors.push(this.parseIndex(stream));
          }
          break;
        case TokenKind.COLON:
          selectors.push(this.parseSlice(stream));
          break;
        case TokenKind.WILD:
          selectors.push(new WildcardSelector(this.environment, stream.current));
          break;
        case TokenKind.KEY_SINGLE_QUOTE_STRING:
        case TokenKind.KEY_DOUBLE_QUOTE_STRING:
          selectors.push(new KeySelector(this.environment, stream.current, this.decodeString(stream.current)));
          break;
        case TokenKind.KEYS_FILTER:
          selectors.push(this.parseFilter(stream, true));
          break;
        case TokenKind.KEYS:
          selectors.push(new KeysSelector(this.environment, stream.current));
          break;
        case TokenKind.EOF:
          throw new JSONPathSyntaxError("unexpected end of query", stream.current);
        default:
          throw new JSONPathSyntaxError(`unexpected token in bracketed selection '${stream.current.kind}'`, stream.current);
      }
      if (stream.peek.kind !== TokenKind.RBRACKET) {
        stream.expectPeek(TokenKind.COMMA);
        stream.next();
        stream.expectPeekNot(TokenKind.RBRACKET, "unexpected trailing comma");
      }
      stream.next();
    }
    if (!selectors.length) {
      throw new JSONPathSyntaxError("empty bracketed segment", token);
    }
    return selectors;
  }
  parseFilter(stream, keys = false) {
    const tok = stream.next();
    const expr = this.parseFilterExpression(stream);
    if (expr instanceof FunctionExtension) {
      const func = this.environment.functionRegister.get(expr.name);
      if (func && func.returnType === FunctionExpressionType.ValueType) {
        throw new JSONPathTypeError(`result of ${expr.name}()  must be compared`, expr.token);
      }
    }
    this.throwForLiteral(expr);
    return keys ? new KeysFilterSelector(this.environment, tok, new LogicalExpression(tok, expr)) : new FilterSelector(this.environment, tok, new LogicalExpression(tok, expr));
  }
  parseBoolean(stream) {
    if (stream.current.kind === TokenKind.FALSE) return new BooleanLiteral(stream.current, false);
    return new BooleanLiteral(stream.current, true);
  }
  parseNull(stream) {
    return new NullLiteral(stream.current);
  }
  parseString(stream) {
    return new StringLiteral(stream.current, this.decodeString(stream.current));
  }
  parseNumber(stream) {
    const value = stream.current.value;
    if (value.startsWith("0") && value.length > 1) {
      throw new JSONPathSyntaxError(`invalid number literal '${value}'`, stream.current);
    }
    const num = Number(stream.current.value);
    if (isNaN(num)) {
      throw new JSONPathSyntaxError(`invalid number literal '${value}'`, stream.current);
    }
    return new NumberLiteral(stream.current, num);
  }
  parsePrefixExpression(stream) {
    stream.expect(TokenKind.NOT);
    stream.next();
    return new PrefixExpression(stream.current, "!", this.parseFilterExpression(stream, PRECEDENCE_PREFIX));
  }
  parseInfixExpression(stream, left) {
    const tok = stream.next();
    const precedence = PRECEDENCES.get(tok.kind) || PRECEDENCE_LOWEST;
    const right = this.parseFilterExpression(stream, precedence);
    const operator = BINARY_OPERATORS.get(tok.kind);
    if (!operator) {
      throw new JSONPathSyntaxError(`unknown operator '${tok.kind}'`, tok);
    }
    if (COMPARISON_OPERATORS.has(operator)) {
      this.throwForNonComparable(left);
      this.throwForNonComparable(right);
    } else {
      this.throwForLiteral(left);
      this.throwForLiteral(right);
    }
    return new InfixExpression(tok, left, operator, right);
  }
  parseGroupedExpression(stream) {
    if (stream.peek.kind === TokenKind.RPAREN) {
      throw new JSONPathSyntaxError(`empty paren expression`, stream.current);
    }
    stream.next(); // eat open paren

    let expr = this.parseFilterExpression(stream);
    stream.next();
    while (stream.current.kind !== TokenKind.RPAREN) {
      if (stream.current.kind === TokenKind.EOF) {
        throw new JSONPathSyntaxError("unbalanced parentheses", stream.current);
      }
      if (!BINARY_OPERATORS.has(stream.current.kind)) {
        throw new JSONPathSyntaxError(`expected an expression, found '${stream.current.value}'`, stream.current);
      }
      expr = this.parseInfixExpression(stream, expr);
    }
    stream.expect(TokenKind.RPAREN);
    return expr;
  }
  parseRootQuery(stream) {
    const tok = stream.next();
    return new RootQuery(tok, new JSONPathQuery(this.environment, this.parseQuery(stream, true)));
  }
  parseRelativeQuery(stream) {
    const tok = stream.next();
    return new RelativeQuery(tok, new JSONPathQuery(this.environment, this.parseQuery(stream, true)));
  }
  parseCurrentKey(stream) {
    return new CurrentKey(stream.current);
  }
  parseFunction(stream) {
    const args = [];
    const tok = stream.next();
    while (stream.current.kind !== TokenKind.RPAREN) {
      const func = this.tokenMap.get(stream.current.kind);
      if (!func) {
        throw new JSONPathSyntaxError(`unexpected '${stream.current.value}'`, stream.current);
      }
      let expr = func.bind(this)(stream);

      let peekKind = stream.peek.kind;
      while (BINARY_OPERATORS.has(peekKind)) {
        stream.next();
        expr = this.parseInfixExpression(stream, expr);
        peekKind = stream.peek.kind;
      }
      args.push(expr);
      if (stream.peek.kind !== TokenKind.RPAREN) {
        if (stream.peek.kind === TokenKind.RBRACKET) break;
        stream.expectPeek(TokenKind.COMMA);
        stream.next();
      }
      stream.next();
    }
    stream.expect(TokenKind.RPAREN);
    return new FunctionExtension(tok, tok.value, this.environment.checkWellTypedness(tok, args));
  }
  parseFilterExpression(stream, precedence = PRECEDENCE_LOWEST) {
    const func = this.tokenMap.get(stream.current.kind);
    if (!func) {
      let msg;
      switch (stream.current.kind) {
        case TokenKind.EOF:
        case TokenKind.RBRACKET:
          msg = "end of expression";
          break;
        default:
          msg = `'${stream.current.value}'`;
      }
      throw new JSONPathSyntaxError(`unexpected ${msg}`, stream.current);
    }
    let left = func.bind(this)(stream);
    for (;;) {
      const peekKind = stream.peek.kind;
      if (peekKind === TokenKind.EOF || peekKind === TokenKind.RBRACKET || (PRECEDENCES.get(peekKind) || PRECEDENCE_LOWEST) < precedence) {
        break;
      }
      if (!BINARY_OPERATORS.has(peekKind)) return left;
      stream.next();
      left = this.parseInfixExpression(stream, left);
    }
    return left;
  }
  decodeString(token) {
    return this.unescapeString(token.kind === TokenKind.SINGLE_QUOTE_STRING ? token.value.replaceAll('"', '\\"').replaceAll("\\'", "'") : token.value, token);
  }
  unescapeString(value, token) {
    const rv = [];
    const length = value.length;
    let index = 0;
    let codepoint;
    while (index < length) {
      const ch = value[index];
      if (ch === "\\") {
        index += 1; // Move past '\'

        switch (value[index]) {
          case '"':
            rv.push('"');
            break;
          case "\\":
            rv.push("\\");
            break;
          case "/":
            rv.push("/");
            break;
          case "b":
            rv.push("\x08");
            break;
          case "f":
            rv.push("\x0C");
            break;
          case "n":
            rv.push("\n");
            break;
          case "r":
            rv.push("\r");
            break;
          case "t":
            rv.push("\t");
            break;
          case "u":
            [codepoint, index] = this.decodeHexChar(value, index, token);
            rv.push(this.stringFromCodePoint(codepoint, token));
            break;
          default:
            throw new JSONPathSyntaxError(`unknown escape sequence at index ${token.index + index - 1}`, token);
        }
      } else {
        this.stringFromCodePoint(ch.codePointAt(0), token);
        rv.push(ch);
      }
      index += 1;
    }
    return rv.join("");
  }

  decodeHexChar(value, index, token) {
    const length = value.length;
    if (index + 4 >= length) {
      throw new JSONPathSyntaxError(`incomplete escape sequence at index ${token.index + index - 1}`, token);
    }
    index += 1; // Move past 'u'
    let codepoint = this.parseHexDigits(value.slice(index, index + 4), token);
    if (isLowSurrogate(codepoint)) {
      throw new JSONPathSyntaxError(`unexpected low surrogate codepoint at index ${token.index + index - 2}`, token);
    }
    if (json_p3_esm_isHighSurrogate(codepoint)) {
      if (!(index + 9 < length && value[index + 4] === "\\" && value[index + 5] === "u")) {
        throw new JSONPathSyntaxError(`incomplete escape sequence at index ${token.index + index - 2}`, token);
      }
      const lowSurrogate = this.parseHexDigits(value.slice(index + 6, index + 10), token);
      if (!isLowSurrogate(lowSurrogate)) {
        throw new JSONPathSyntaxError(`unexpected codepoint at index ${token.index + index + 4}`, token);
      }
      codepoint = 0x10000 + ((codepoint & 0x03ff) << 10 | lowSurrogate & 0x03ff);
      return [codepoint, index + 9];
    }
    return [codepoint, index + 3];
  }

  parseHexDigits(digits, token) {
    const encoder = new TextEncoder();
    let codepoint = 0;
    for (const digit of encoder.encode(digits)) {
      codepoint <<= 4;
      switch (digit) {
        case 48:
        case 49:
        case 50:
        case 51:
        case 52:
        case 53:
        case 54:
        case 55:
        case 56:
        case 57:
          codepoint |= digit - 48; // '0'
          break;
        case 97:
        case 98:
        case 99:
        case 100:
        case 101:
        case 102:
          codepoint |= digit - 97 + 10; // 'a'
          break;
        case 65:
        case 66:
        case 67:
        case 68:
        case 69:
        case 70:
          codepoint |= digit - 65 + 10; // 'A'
          break;
        default:
          throw new JSONPathSyntaxError("invalid \\uXXXX escape sequence", token);
      }
    }
    return codepoint;
  }

  stringFromCodePoint(codepoint, token) {
    if (codepoint === undefined || codepoint <= 0x1f) {
      throw new JSONPathSyntaxError(`invalid character`, token);
    }
    try {
      return String.fromCodePoint(codepoint);
    } catch {
      throw new JSONPathSyntaxError("invalid escape sequence", token);
    }
  }
  throwForNonComparable(expr) {
    if ((expr instanceof RootQuery || expr instanceof RelativeQuery) && !expr.path.singularQuery()) {
      throw new JSONPathTypeError("non-singular query is not comparable", expr.token);
    }
    if (expr instanceof FunctionExtension) {
      const func = this.environment.functionRegister.get(expr.name);
      if (func && func.returnType !== FunctionExpressionType.ValueType) {
        throw new JSONPathTypeError(`result of ${expr.name}() is not comparable`, expr.token);
      }
    }
  }
  throwForLiteral(expr) {
    if (expr instanceof FilterExpressionLiteral) {
      throw new JSONPathSyntaxError(`filter expression literals (${expr.toString()}) must be compared`, expr.token);
    }
  }
}
function json_p3_esm_isHighSurrogate(codepoint) {
  return codepoint >= 0xd800 && codepoint <= 0xdbff;
}
function isLowSurrogate(codepoint) {
  return codepoint >= 0xdc00 && codepoint <= 0xdfff;
}


class JSONPathEnvironment {






  functionRegister = new Map();
  constructor(options = {}) {
    this.strict = options.strict ?? true;
    this.maxIntIndex = options.maxIntIndex ?? Math.pow(2, 53) - 1;
    this.minIntIndex = options.maxIntIndex ?? -Math.pow(2, 53) + 1;
    this.maxRecursionDepth = options.maxRecursionDepth ?? 50;
    this.nondeterministic = options.nondeterministic ?? false;
    this.keysPattern = options.keysPattern ?? /~/y;
    this.parser = new Parser(this);
    this.setupFilterFunctions();
  }

  compile(path) {
    return new JSONPathQuery(this, this.parser.parse(new TokenStream(tokenize(this, path))));
  }

  query(path, value) {
    return this.compile(path).query(value);
  }

  lazyQuery(path, value) {
    return this.compile(path).lazyQuery(value);
  }

  match(path, value) {
    return this.compile(path).match(value);
  }

  setupFilterFunctions() {
    this.functionRegister.set("count", new Count());
    this.functionRegister.set("length", new Length());
    this.functionRegister.set("search", new Search());
    this.functionRegister.set("match", new Match());
    this.functionRegister.set("value", new Value());
  }

  checkWellTypedness(token, args) {
    const func = this.functionRegister.get(token.value);
    if (!func) {
      throw new UndefinedFilterFunctionError(`no such function '${token.value}'`, token);
    }

    if (args.length !== func.argTypes.length) {
      throw new JSONPathTypeError(`${token.value}() takes ${func.argTypes.length} argument${func.argTypes.length === 1 ? "" : "s"}, ${args.length} given`, token);
    }

    for (const [typ, arg, idx] of func.argTypes.map((t, i) => [t, args[i], i])) {
      switch (typ) {
        case FunctionExpressionType.ValueType:
          if (!(arg instanceof FilterExpressionLiteral || arg instanceof CurrentKey || arg instanceof FilterQuery && arg.path.singularQuery() || arg instanceof FunctionExtension && this.functionRegister.get(arg.name)?.returnType === FunctionExpressionType.ValueType)) {
            throw new JSONPathTypeError(`${token.value}() argument ${idx} must be of ValueType`, arg.token);
          }
          break;
        case FunctionExpressionType.LogicalType:
          if (!(arg instanceof FilterQuery || arg instanceof InfixExpression)) {
            throw new JSONPathTypeError(`${token.value}() argument ${idx} must be of LogicalType`, arg.token);
          }
          break;
        case FunctionExpressionType.NodesType:
          if (!(arg instanceof FilterQuery || arg instanceof FunctionExtension && this.functionRegister.get(arg.name)?.returnType === FunctionExpressionType.NodesType)) {
            throw new JSONPathTypeError(`${token.value}() argument ${idx} must be of NodesType`, arg.token);
          }
      }
    }
    return args;
  }

  entries(obj) {
    function shuffle(entries) {
      for (let i = entries.length - 1; i > 0; i--) {
        const j = Math.floor(Math.random() * (i + 1));
        [entries[i], entries[j]] = [entries[j], entries[i]];
      }
      return entries;
    }
    if (this.nondeterministic) {
      return shuffle(Object.entries(obj));
    }
    return Object.entries(obj);
  }
}

class Has {
  argTypes = [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType];
  returnType = FunctionExpressionType.LogicalType;
  #cache;
  constructor(options = {}) {
    this.options = options;
    this.cacheSize = options.cacheSize ?? 10;
    this.throwErrors = options.throwErrors ?? false;
    this.iRegexpCheck = options.iRegexpCheck ?? true;
    this.search = options.search ?? true;
    this.#cache = new LRUCache(this.cacheSize);
  }

  call(value, pattern) {
    if (this.cacheSize > 0) {
      const re = this.#cache.get(pattern);
      if (re) {
        try {
          if (isObject(value)) {
            return Object.keys(value).some(k => !!k.match(re));
          }
          return false;
        } catch (error) {
          if (this.throwErrors) throw error;
          return false;
        }
      }
    }
    if (!isString(pattern)) {
      if (this.throwErrors) {
        throw new IRegexpError(`match() expected a string pattern, found ${pattern}`);
      }
      return false;
    }
    if (this.iRegexpCheck && !check$1(pattern)) {
      if (this.throwErrors) {
        throw new IRegexpError(`pattern ${pattern} is not a valid I-Regexp pattern`);
      }
      return false;
    }
    try {
      const re = this.search ? new RegExp(mapRegexp(pattern), "u") : new RegExp(mapRegexp(fullMatch(pattern)), "u");
      if (this.cacheSize > 0) this.#cache.set(pattern, re);
      if (isObject(value)) {
        return Object.keys(value).some(k => !!k.match(re));
      }
      return false;
    } catch (error) {
      if (this.throwErrors) throw error;
      return false;
    }
  }
}

var index$2 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  Count: Count,
  FunctionExpressionType: FunctionExpressionType,
  Has: Has,
  Length: Length,
  Match: Match,
  Search: Search,
  Value: Value
});

const DEFAULT_ENVIRONMENT = new JSONPathEnvironment();

function query(path, value) {
  return DEFAULT_ENVIRONMENT.query(path, value);
}

function lazyQuery(path, value) {
  return DEFAULT_ENVIRONMENT.lazyQuery(path, value);
}

function compile(path) {
  return DEFAULT_ENVIRONMENT.compile(path);
}

function match(path, value) {
  return DEFAULT_ENVIRONMENT.match(path, value);
}

var index$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  DEFAULT_ENVIRONMENT: DEFAULT_ENVIRONMENT,
  FunctionExpressionType: FunctionExpressionType,
  JSONPathEnvironment: JSONPathEnvironment,
  JSONPathError: JSONPathError,
  JSONPathIndexError: JSONPathIndexError,
  JSONPathLexerError: JSONPathLexerError,
  JSONPathNode: JSONPathNode,
  JSONPathNodeList: JSONPathNodeList,
  JSONPathQuery: JSONPathQuery,
  JSONPathRecursionLimitError: JSONPathRecursionLimitError,
  JSONPathSegment: JSONPathSegment,
  JSONPathSelector: JSONPathSelector,
  JSONPathSyntaxError: JSONPathSyntaxError,
  JSONPathTypeError: JSONPathTypeError,
  KEY_MARK: KEY_MARK,
  Nothing: Nothing,
  Token: Token,
  TokenKind: TokenKind,
  compile: compile,
  expressions: expression,
  functions: index$2,
  lazyQuery: lazyQuery,
  match: match,
  query: query,
  selectors: selectors
});

class JSONPatchError extends Error {
  constructor(message) {
    super(message);
    this.message = message;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "JSONPatchError";
  }
}
class JSONPatchTestFailure extends JSONPatchError {
  constructor(message) {
    super(message);
    this.message = message;
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = "JSONPatchTestFailure";
  }
}


class OpAdd {
  name = "add";
  constructor(path, value) {
    this.path = path;
    this.value = value;
  }
  apply(value, index) {
    return add(value, this.path, this.value, this.name, index);
  }
  toObject() {
    return {
      op: this.name,
      path: this.path.toString(),
      value: this.value
    };
  }
}

class OpRemove {
  name = "remove";
  constructor(path) {
    this.path = path;
  }
  apply(value, index) {
    remove(value, this.path, this.name, index);
    return value;
  }
  toObject() {
    return {
      op: this.name,
      path: this.path.toString()
    };
  }
}

class OpReplace {
  name = "replace";
  constructor(path, value) {
    this.path = path;
    this.value = value;
  }
  apply(value, index) {
    const [parent, obj] = this.path.resolveWithParent(value);
    if (parent === UNDEFINED) {
      return this.value;
    }
    const target = this.path.tokens.at(-1);
    if (target === undefined) {
      throw new JSONPatchError(`unexpected operation on 'undefined' (${this.name}:${index})`);
    }
    if (isArray(parent)) {
      if (obj === UNDEFINED) {
        throw new JSONPatchError(`can't replace nonexistent item (${this.name}:${index})`);
      }
      parent.splice(Number(target), 1, this.value);
      return value;
    }
    if (isObject(parent)) {
      if (obj === UNDEFINED) {
        throw new JSONPatchError(`can't replace nonexistent property (${this.name}:${index})`);
      }
      parent[target] = this.value;
      return value;
    }
    throw new JSONPatchError(`unexpected operation on '${typeof parent}' (${this.name}:${index})`);
  }
  toObject() {
    return {
      op: this.name,
      path: this.path.toString(),
      value: this.value
    };
  }
}

class OpMove {
  name = "move";
  constructor(from, path) {
    this.from = from;
    this.path = path;
  }
  apply(value, index) {
    if (this.path.isRelativeTo(this.from)) {
      throw new JSONPatchError(`can't move object to one of its own children (${this.name}:${index})`);
    }
    const obj = remove(value, this.from, this.name, index);
    return add(value, this.path, obj, this.name, index);
  }
  toObject() {
    return {
      op: this.name,
      from: this.from.toString(),
      path: this.path.toString()
    };
  }
}

class OpCopy {
  name = "copy";
  constructor(from, path) {
    this.from = from;
    this.path = path;
  }
  apply(value, index) {
    const [_, sourceObj] = this.from.resolveWithParent(value);
    if (sourceObj === UNDEFINED) {
      throw new JSONPatchError(`source object does not exist (${this.name}:${index})`);
    }
    return add(value, this.path, sourceObj, this.name, index);
  }

  toObject() {
    return {
      op: this.name,
      from: this.from.toString(),
      path: this.path.toString()
    };
  }
  deepCopy(value) {
    return JSON.parse(JSON.stringify(value));
  }
}

class OpTest {
  name = "test";
  constructor(path, value) {
    this.path = path;
    this.value = value;
  }
  apply(value, index) {
    const [_, obj] = this.path.resolveWithParent(value);
    if (!deepEquals(obj, this.value)) {
      throw new JSONPatchTestFailure(`test failed (${this.name}:${index})`);
    }
    return value;
  }
  toObject() {
    return {
      op: this.name,
      path: this.path.toString(),
      value: this.value
    };
  }
}

function add(data, path, value, opLabel, opIndex) {
  const [parent, obj] = path.resolveWithParent(data);
  if (parent === UNDEFINED) {
    return value;
  }
  const target = path.tokens.at(-1);
  if (target === undefined) {
    throw new JSONPatchError(`unexpected operation on 'undefined' (${opLabel}:${opIndex})`);
  }
  if (isArray(parent)) {
    if (obj === UNDEFINED) {
      if (!(target === "-" || Number(target) === parent.length)) {
        throw new JSONPatchError(`index out of range (${opLabel}:${opIndex})`);
      }
      parent.push(value);
      return data;
    }
    parent.splice(Number(target), 0, value);
    return data;
  }
  if (isObject(parent)) {
    parent[target] = value;
    return data;
  }
  throw new JSONPatchError(`unexpected operation on '${typeof parent}' (${opLabel}:${opIndex})`);
}

function remove(data, path, opLabel, opIndex) {
  const [parent, obj] = path.resolveWithParent(data);
  if (parent === UNDEFINED) {
    throw new JSONPatchError(`can't remove root (${opLabel}:${opIndex})`);
  }
  const target = path.tokens.at(-1);
  if (target === undefined) {
    throw new JSONPatchError(`unexpected operation on 'undefined' (${opLabel}:${opIndex})`);
  }
  if (isArray(parent)) {
    if (obj === UNDEFINED) {
      throw new JSONPatchError(`can't ${opLabel} nonexistent item (${opLabel}:${opIndex})`);
    }
    parent.splice(Number(target), 1);
    return obj;
  }
  if (isObject(parent)) {
    if (obj === UNDEFINED) {
      throw new JSONPatchError(`can't ${opLabel} nonexistent property (${opLabel}:${opIndex})`);
    }
    delete parent[target];
    return obj;
  }
  throw new JSONPatchError(`unexpected operation on '${typeof parent}' (${opLabel}:${opIndex})`);
}

class JSONPatch {
  ops = [];

  constructor(ops) {
    if (ops) {
      this.build(ops);
    }
  }

  *[Symbol.iterator]() {
    for (const op of this.ops) {
      yield op.toObject();
    }
  }

  add(path, value) {
    this.ops.push(new OpAdd(this.ensurePointer(path, "add", this.ops.length), value));
    return this;
  }

  remove(path) {
    this.ops.push(new OpRemove(this.ensurePointer(path, "remove", this.ops.length)));
    return this;
  }

  replace(path, value) {
    this.ops.push(new OpReplace(this.ensurePointer(path, "replace", this.ops.length), value));
    return this;
  }

  move(from, path) {
    this.ops.push(new OpMove(this.ensurePointer(from, "move", this.ops.length), this.ensurePointer(path, "move", this.ops.length)));
    return this;
  }
  copy(from, path) {
    this.ops.push(new OpCopy(this.ensurePointer(from, "copy", this.ops.length), this.ensurePointer(path, "copy", this.ops.length)));
    return this;
  }

  test(path, value) {
    this.ops.push(new OpTest(this.ensurePointer(path, "test", this.ops.length), value));
    return this;
  }

  apply(value) {
    let _value = value;
    for (let i = 0; i < this.ops.length; i++) {
      const op = this.ops[i];
      try {
        _value = op.apply(_value, i);
      } catch (error) {
        if (error instanceof JSONPointerResolutionError) {
          throw new JSONPatchError(`${error.message} (${op.name}:${i})`);
        }
        throw error;
      }
    }
    return _value;
  }

  toArray() {
    return this.ops.map(op => op.toObject());
  }
  build(ops) {
    for (let i = 0; i < ops.length; i++) {
      const operation = ops[i];
      switch (operation.op) {
        case "add":
          this.add(this.opPointer(operation, "path", "add", i), this.opValue(operation, "value", "add", i));
          break;
        case "remove":
          this.remove(this.opPointer(operation, "path", "remove", i));
          break;
        case "replace":
          this.replace(this.opPointer(operation, "path", "replace", i), this.opValue(operation, "value", "replace", i));
          break;
        case "move":
          this.move(this.opPointer(operation, "from", "move", i), this.opPointer(operation, "path", "move", i));
          break;
        case "copy":
          this.copy(this.opPointer(operation, "from", "copy", i), this.opPointer(operation, "path", "copy", i));
          break;
        case "test":
          this.test(this.opPointer(operation, "path", "test", i), this.opValue(operation, "value", "test", i));
          break;
        default:
          throw new JSONPatchError(`expected 'op' to be one of 'add', 'remove', 'replace', 'move', 'copy' or 'test' (${operation.op}:${i})`);
      }
    }
  }
  opPointer(opObj, key, op, index) {
    if (!Object.hasOwn(opObj, key)) {
      throw new JSONPatchError(`missing property '${key}' (${op}:${index})`);
    }
    const p = opObj[key];
    if (!isString(p)) {
      throw new JSONPatchError(`expected a JSON Pointer string for '${key}', found ${typeof p} (${op}:${index})`);
    }
    try {
      return new JSONPointer(p);
    } catch (error) {
      if (error instanceof JSONPointerError) {
        throw new JSONPatchError(`${error.message} (${op}:${index})`);
      }
      throw error;
    }
  }
  opValue(opObj, key, op, index) {
    if (!Object.hasOwn(opObj, key)) {
      throw new JSONPatchError(`missing property '${key}' (${op}:${index})`);
    }
    return opObj[key];
  }
  ensurePointer(p, op, index) {
    if (p instanceof JSONPointer) {
      return p;
    }
    if (!isString(p)) {
      throw new JSONPatchError(`expected a JSON Pointer string, found ${typeof p} (${op}:${index})`);
    }
    try {
      return new JSONPointer(p);
    } catch (error) {
      if (error instanceof JSONPointerError) {
        throw new JSONPatchError(`${error.message} (${op}:${index})`);
      }
      throw error;
    }
  }
}

function apply(ops, value) {
  return new JSONPatch(ops).apply(value);
}

var index = /*#__PURE__*/Object.freeze({
  __proto__: null,
  JSONPatch: JSONPatch,
  JSONPatchError: JSONPatchError,
  JSONPatchTestFailure: JSONPatchTestFailure,
  apply: apply
});

const version = "2.3.1";



;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/time-limit.js

const defaultRegexTimeLimitMs = 200;
function documentTimeLimitMs(limits) {
    return 10 * regexTimeLimitMs(limits);
}
function regexTimeLimitMs(limits) {
    const limit = limits.regexTimeLimitMs ?? defaultRegexTimeLimitMs;
    return Number.isFinite(limit) ? Math.max(1, Math.ceil(limit)) : defaultRegexTimeLimitMs;
}
const script = new external_node_vm_namespaceObject.Script('run()');
const sandbox = { run: () => { } };
const context = external_node_vm_namespaceObject.createContext(sandbox);
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




const { Match: json_path_Match, Search: json_path_Search } = index$1.functions;
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
const environment = new JSONPathEnvironment({ maxRecursionDepth: maxJsonDepth + 2 });
environment.functionRegister.set('match', new TextFunction(new json_path_Match({ throwErrors: true })));
environment.functionRegister.set('search', new TextFunction(new json_path_Search({ throwErrors: true })));
function checkJsonPath(path) {
    const compiled = json_path_compile(path);
    return compiled.ok ? undefined : compiled.why;
}
function selectNodes(path, document, limits) {
    const compiled = json_path_compile(path);
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
function json_path_compile(path) {
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
            return { kind: 'text', text: contentOf(response).sha256(), caseless: true };
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
        ? { kind: 'texts', texts, whole: false }
        : { kind: 'absent', why: 'there is no such header', countable: true };
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
            return { kind: 'text', text: certificate.fingerprint, caseless: true };
        default:
            return { kind: 'text', text: certificate[field] };
    }
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
            return bareHash(expected);
        case 'redirect':
            return absoluteUrl(expected, response.url) ?? expected;
        case 'certificate':
            return subject.field === 'fingerprint' ? bareHash(expected).replaceAll(':', '') : expected;
        default:
            return expected;
    }
}
function bareHash(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/^sha256:/, '');
}
function isPlainScalar(value) {
    return ['string', 'number', 'boolean'].includes(typeof value);
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
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
        (0,external_node_zlib_namespaceObject.gunzipSync)(bytes, { maxOutputLength: maxDecompressedMiB * 1024 * 1024 });
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

var saxes = __nccwpck_require__(9800);
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
        if ((0,external_node_zlib_namespaceObject.crc32)(bytes.subarray(at + 4, at + 8 + length)) !== crc) {
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

;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/pointer.js
function encodePointer(p) {
    return encodeURI(escapePointer(p)).replace(/#/g, '%23');
}
function escapePointer(p) {
    return p.replace(/~/g, '~0').replace(/\//g, '~1');
}
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/dereference.js

const uriFragmentCharacter = /^[A-Za-z0-9._~!$&'()*+,;=:@/?-]$/;
const uriPercentEncoding = /^%[0-9A-Fa-f]{2}$/;
const uriUnreservedCharacter = /^[A-Za-z0-9._~-]$/;
function normalizeURIFragment(fragment) {
    let normalized = '';
    for (let index = 0; index < fragment.length;) {
        const character = fragment[index];
        const encoded = fragment.slice(index, index + 3);
        if (character === '%' && uriPercentEncoding.test(encoded)) {
            const decoded = String.fromCharCode(parseInt(encoded.slice(1), 16));
            normalized += uriUnreservedCharacter.test(decoded)
                ? decoded
                : encoded.toUpperCase();
            index += 3;
            continue;
        }
        const codePoint = String.fromCodePoint(fragment.codePointAt(index));
        normalized += uriFragmentCharacter.test(codePoint)
            ? codePoint
            : encodeURIComponent(codePoint);
        index += codePoint.length;
    }
    return normalized;
}
function resolveURI(reference, baseURI) {
    const url = new URL(reference, baseURI.href);
    url.hash = url.hash ? normalizeURIFragment(url.hash.slice(1)) : '';
    return url;
}
const schemaKeyword = {
    additionalItems: true,
    unevaluatedItems: true,
    items: true,
    contains: true,
    additionalProperties: true,
    unevaluatedProperties: true,
    propertyNames: true,
    not: true,
    if: true,
    then: true,
    else: true
};
const schemaArrayKeyword = {
    prefixItems: true,
    items: true,
    allOf: true,
    anyOf: true,
    oneOf: true
};
const schemaMapKeyword = {
    $defs: true,
    definitions: true,
    properties: true,
    patternProperties: true,
    dependentSchemas: true
};
const ignoredKeyword = {
    id: true,
    $id: true,
    $ref: true,
    $schema: true,
    $anchor: true,
    $vocabulary: true,
    $comment: true,
    default: true,
    enum: true,
    const: true,
    required: true,
    dependentRequired: true,
    type: true,
    maximum: true,
    minimum: true,
    exclusiveMaximum: true,
    exclusiveMinimum: true,
    multipleOf: true,
    maxLength: true,
    minLength: true,
    pattern: true,
    format: true,
    maxItems: true,
    minItems: true,
    uniqueItems: true,
    maxProperties: true,
    minProperties: true
};
let initialBaseURI = typeof self !== 'undefined' &&
    self.location &&
    self.location.origin !== 'null'
    ?
        new URL(self.location.origin + self.location.pathname + location.search)
    : new URL('https://github.com/cfworker');
function dereference(schema, lookup = Object.create(null), baseURI = initialBaseURI, basePointer = '') {
    if (schema && typeof schema === 'object' && !Array.isArray(schema)) {
        const id = schema.$id || schema['id'];
        if (id) {
            const url = resolveURI(id, baseURI);
            if (url.hash.length > 1) {
                lookup[url.href] = schema;
            }
            else {
                url.hash = '';
                if (basePointer === '') {
                    baseURI = url;
                }
                else {
                    dereference(schema, lookup, baseURI);
                }
            }
        }
    }
    else if (schema !== true && schema !== false) {
        return lookup;
    }
    const schemaURI = baseURI.href + (basePointer ? '#' + basePointer : '');
    if (lookup[schemaURI] !== undefined && lookup[schemaURI] !== schema) {
        throw new Error(`Duplicate schema URI "${schemaURI}".`);
    }
    lookup[schemaURI] = schema;
    if (schema === true || schema === false) {
        return lookup;
    }
    if (schema.__absolute_uri__ === undefined) {
        Object.defineProperty(schema, '__absolute_uri__', {
            enumerable: false,
            value: schemaURI
        });
    }
    if (schema.$ref && schema.__absolute_ref__ === undefined) {
        const url = resolveURI(schema.$ref, baseURI);
        Object.defineProperty(schema, '__absolute_ref__', {
            enumerable: false,
            value: url.href
        });
    }
    if (schema.$recursiveRef && schema.__absolute_recursive_ref__ === undefined) {
        const url = resolveURI(schema.$recursiveRef, baseURI);
        Object.defineProperty(schema, '__absolute_recursive_ref__', {
            enumerable: false,
            value: url.href
        });
    }
    if (schema.$anchor) {
        const url = resolveURI('#' + schema.$anchor, baseURI);
        lookup[url.href] = schema;
    }
    for (let key in schema) {
        if (ignoredKeyword[key]) {
            continue;
        }
        const keyBase = `${basePointer}/${encodePointer(key)}`;
        const subSchema = schema[key];
        if (Array.isArray(subSchema)) {
            if (schemaArrayKeyword[key]) {
                const length = subSchema.length;
                for (let i = 0; i < length; i++) {
                    dereference(subSchema[i], lookup, baseURI, `${keyBase}/${i}`);
                }
            }
        }
        else if (schemaMapKeyword[key]) {
            for (let subKey in subSchema) {
                dereference(subSchema[subKey], lookup, baseURI, `${keyBase}/${encodePointer(subKey)}`);
            }
        }
        else {
            dereference(subSchema, lookup, baseURI, keyBase);
        }
    }
    return lookup;
}
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/deep-compare-strict.js
function deepCompareStrict(a, b) {
    const typeofa = typeof a;
    if (typeofa !== typeof b) {
        return false;
    }
    const aIsArray = Array.isArray(a);
    const bIsArray = Array.isArray(b);
    if (aIsArray !== bIsArray) {
        return false;
    }
    if (aIsArray) {
        const length = a.length;
        if (length !== b.length) {
            return false;
        }
        for (let i = 0; i < length; i++) {
            if (!deepCompareStrict(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }
    if (typeofa === 'object') {
        if (!a || !b) {
            return a === b;
        }
        const aKeys = Object.keys(a);
        const bKeys = Object.keys(b);
        const length = aKeys.length;
        if (length !== bKeys.length) {
            return false;
        }
        for (const k of aKeys) {
            if (!Object.prototype.hasOwnProperty.call(b, k)) {
                return false;
            }
            if (!deepCompareStrict(a[k], b[k])) {
                return false;
            }
        }
        return true;
    }
    return a === b;
}
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/format.js
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const TIME = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|([+-])(\d\d):(\d\d))?$/i;
const HOSTNAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*$/i;
const URIREF = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const URITEMPLATE = /^(?:(?:[^\x00-\x20\x7f"<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i;
const URL_ = /^(?:(?:https?|ftp):\/\/)(?:\S+(?::\S*)?@)?(?:(?!10(?:\.\d{1,3}){3})(?!127(?:\.\d{1,3}){3})(?!169\.254(?:\.\d{1,3}){2})(?!192\.168(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)(?:\.(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const JSON_POINTER = /^(?:\/(?:[^~/]|~0|~1)*)*$/;
const JSON_POINTER_URI_FRAGMENT = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;
const RELATIVE_JSON_POINTER = /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/;
const EMAIL_ADDRESS = /^("(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+)@(.+)$/i;
const EMAIL = (input) => {
    const matches = input.match(EMAIL_ADDRESS);
    if (!matches)
        return false;
    const name = matches[1];
    const host = matches[2];
    if (!name || !host || name.length > 64 || host.length > 253)
        return false;
    if (name[0] !== '"' &&
        (name[0] === '.' || name.endsWith('.') || name.includes('..'))) {
        return false;
    }
    if (host.startsWith('[') && host.endsWith(']')) {
        const address = host.slice(1, -1);
        if (/^ipv6:/i.test(address))
            return IPV6.test(address.slice(5));
        return IPV4.test(address);
    }
    return HOSTNAME.test(host);
};
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/;
const IPV6 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;
const format_DURATION = (input) => /^P(?:\d+W|(?:(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)))$/.test(input);
function bind(r) {
    return r.test.bind(r);
}
const format = {
    date,
    time: time.bind(undefined, true),
    'date-time': date_time,
    duration: format_DURATION,
    uri,
    'uri-reference': bind(URIREF),
    'uri-template': bind(URITEMPLATE),
    url: bind(URL_),
    email: EMAIL,
    hostname: bind(HOSTNAME),
    ipv4: bind(IPV4),
    ipv6: bind(IPV6),
    regex: regex,
    uuid: bind(UUID),
    'json-pointer': bind(JSON_POINTER),
    'json-pointer-uri-fragment': bind(JSON_POINTER_URI_FRAGMENT),
    'relative-json-pointer': bind(RELATIVE_JSON_POINTER)
};
function isLeapYear(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function date(str) {
    const matches = str.match(DATE);
    if (!matches)
        return false;
    const yearPart = matches[1];
    const monthPart = matches[2];
    const dayPart = matches[3];
    if (!yearPart || !monthPart || !dayPart)
        return false;
    const year = +yearPart;
    const month = +monthPart;
    const day = +dayPart;
    const maxDay = month == 2 && isLeapYear(year) ? 29 : DAYS[month];
    return (month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        maxDay !== undefined &&
        day <= maxDay);
}
function time(full, str) {
    const matches = str.match(TIME);
    if (!matches)
        return false;
    const hourPart = matches[1];
    const minutePart = matches[2];
    const secondPart = matches[3];
    if (!hourPart || !minutePart || !secondPart)
        return false;
    const hour = +hourPart;
    const minute = +minutePart;
    const second = +secondPart;
    const timeZone = matches[5];
    const offsetSign = matches[6];
    const offsetHour = +(matches[7] ?? 0);
    const offsetMinute = +(matches[8] ?? 0);
    if (hour > 23 ||
        minute > 59 ||
        second > 60 ||
        offsetHour > 23 ||
        offsetMinute > 59 ||
        (full && timeZone === undefined)) {
        return false;
    }
    if (second < 60)
        return true;
    const offsetDirection = offsetSign === '+' ? 1 : offsetSign === '-' ? -1 : 0;
    const utcMinute = (hour * 60 +
        minute -
        offsetDirection * (offsetHour * 60 + offsetMinute) +
        24 * 60) %
        (24 * 60);
    return utcMinute === 23 * 60 + 59;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function date_time(str) {
    const [datePart, timePart, extra] = str.split(DATE_TIME_SEPARATOR);
    return (datePart !== undefined &&
        timePart !== undefined &&
        extra === undefined &&
        date(datePart) &&
        time(true, timePart));
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI_PATTERN = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
    return NOT_URI_FRAGMENT.test(str) && URI_PATTERN.test(str);
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
    if (Z_ANCHOR.test(str))
        return false;
    try {
        new RegExp(str, 'u');
        return true;
    }
    catch (e) {
        return false;
    }
}
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/ucs2-length.js
function ucs2length(s) {
    let result = 0;
    let length = s.length;
    let index = 0;
    let charCode;
    while (index < length) {
        result++;
        charCode = s.charCodeAt(index++);
        if (charCode >= 0xd800 && charCode <= 0xdbff && index < length) {
            charCode = s.charCodeAt(index);
            if ((charCode & 0xfc00) == 0xdc00) {
                index++;
            }
        }
    }
    return result;
}
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validate.js





function validate_hasOwnProperty(instance, key) {
    return Object.prototype.hasOwnProperty.call(instance, key);
}
function decimalInteger(value) {
    const coefficientAndExponent = Math.abs(value).toString().split('e');
    const coefficient = coefficientAndExponent[0];
    const exponent = coefficientAndExponent[1] ?? '0';
    const point = coefficient.indexOf('.');
    const fractionLength = point === -1 ? 0 : coefficient.length - point - 1;
    return [
        BigInt(coefficient.replace('.', '')),
        Number(exponent) - fractionLength
    ];
}
function isMultipleOf(instance, divisor) {
    if (!Number.isFinite(instance) || !Number.isFinite(divisor) || divisor <= 0) {
        return false;
    }
    const [instanceCoefficient, instanceExponent] = decimalInteger(instance);
    const [divisorCoefficient, divisorExponent] = decimalInteger(divisor);
    const exponentDifference = instanceExponent - divisorExponent;
    if (exponentDifference >= 0) {
        return ((instanceCoefficient * 10n ** BigInt(exponentDifference)) %
            divisorCoefficient ===
            0n);
    }
    return (instanceCoefficient %
        (divisorCoefficient * 10n ** BigInt(-exponentDifference)) ===
        0n);
}
function validate(instance, schema, draft = '2019-09', lookup = dereference(schema), shortCircuit = true, recursiveAnchor = null, instanceLocation = '#', schemaLocation = '#', evaluated = Object.create(null)) {
    if (schema === true) {
        return { valid: true, errors: [] };
    }
    if (schema === false) {
        return {
            valid: false,
            errors: [
                {
                    instanceLocation,
                    keyword: 'false',
                    keywordLocation: instanceLocation,
                    error: 'False boolean schema.'
                }
            ]
        };
    }
    const rawInstanceType = typeof instance;
    let instanceType;
    switch (rawInstanceType) {
        case 'boolean':
        case 'number':
        case 'string':
            instanceType = rawInstanceType;
            break;
        case 'object':
            if (instance === null) {
                instanceType = 'null';
            }
            else if (Array.isArray(instance)) {
                instanceType = 'array';
            }
            else {
                instanceType = 'object';
            }
            break;
        default:
            throw new Error(`Instances of "${rawInstanceType}" type are not supported.`);
    }
    const { $ref, $recursiveRef, $recursiveAnchor, type: $type, const: $const, enum: $enum, required: $required, not: $not, anyOf: $anyOf, allOf: $allOf, oneOf: $oneOf, if: $if, then: $then, else: $else, format: $format, properties: $properties, patternProperties: $patternProperties, additionalProperties: $additionalProperties, unevaluatedProperties: $unevaluatedProperties, minProperties: $minProperties, maxProperties: $maxProperties, propertyNames: $propertyNames, dependentRequired: $dependentRequired, dependentSchemas: $dependentSchemas, dependencies: $dependencies, prefixItems: $prefixItems, items: $items, additionalItems: $additionalItems, unevaluatedItems: $unevaluatedItems, contains: $contains, minContains: $minContains, maxContains: $maxContains, minItems: $minItems, maxItems: $maxItems, uniqueItems: $uniqueItems, minimum: $minimum, maximum: $maximum, exclusiveMinimum: $exclusiveMinimum, exclusiveMaximum: $exclusiveMaximum, multipleOf: $multipleOf, minLength: $minLength, maxLength: $maxLength, pattern: $pattern, __absolute_ref__, __absolute_recursive_ref__ } = schema;
    const errors = [];
    if ($recursiveAnchor === true && recursiveAnchor === null) {
        recursiveAnchor = schema;
    }
    if ($recursiveRef === '#') {
        const refSchema = recursiveAnchor === null
            ? lookup[__absolute_recursive_ref__]
            : recursiveAnchor;
        const keywordLocation = `${schemaLocation}/$recursiveRef`;
        const result = validate(instance, recursiveAnchor === null ? schema : recursiveAnchor, draft, lookup, shortCircuit, refSchema, instanceLocation, keywordLocation, evaluated);
        if (!result.valid) {
            errors.push({
                instanceLocation,
                keyword: '$recursiveRef',
                keywordLocation,
                error: 'A subschema had errors.'
            }, ...result.errors);
        }
    }
    if ($ref !== undefined) {
        const uri = __absolute_ref__ || $ref;
        const refSchema = lookup[uri];
        if (refSchema === undefined) {
            let message = `Unresolved $ref "${$ref}".`;
            if (__absolute_ref__ && __absolute_ref__ !== $ref) {
                message += `  Absolute URI "${__absolute_ref__}".`;
            }
            message += `\nKnown schemas:\n- ${Object.keys(lookup).join('\n- ')}`;
            throw new Error(message);
        }
        const keywordLocation = `${schemaLocation}/$ref`;
        const result = validate(instance, refSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, evaluated);
        if (!result.valid) {
            errors.push({
                instanceLocation,
                keyword: '$ref',
                keywordLocation,
                error: 'A subschema had errors.'
            }, ...result.errors);
        }
        if (draft === '4' || draft === '7') {
            return { valid: errors.length === 0, errors };
        }
    }
    if (Array.isArray($type)) {
        let length = $type.length;
        let valid = false;
        for (let i = 0; i < length; i++) {
            if (instanceType === $type[i] ||
                ($type[i] === 'integer' &&
                    instanceType === 'number' &&
                    instance % 1 === 0 &&
                    instance === instance)) {
                valid = true;
                break;
            }
        }
        if (!valid) {
            errors.push({
                instanceLocation,
                keyword: 'type',
                keywordLocation: `${schemaLocation}/type`,
                error: `Instance type "${instanceType}" is invalid. Expected "${$type.join('", "')}".`
            });
        }
    }
    else if ($type === 'integer') {
        if (instanceType !== 'number' || instance % 1 || instance !== instance) {
            errors.push({
                instanceLocation,
                keyword: 'type',
                keywordLocation: `${schemaLocation}/type`,
                error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
            });
        }
    }
    else if ($type !== undefined && instanceType !== $type) {
        errors.push({
            instanceLocation,
            keyword: 'type',
            keywordLocation: `${schemaLocation}/type`,
            error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
        });
    }
    if ($const !== undefined) {
        if (instanceType === 'object' || instanceType === 'array') {
            if (!deepCompareStrict(instance, $const)) {
                errors.push({
                    instanceLocation,
                    keyword: 'const',
                    keywordLocation: `${schemaLocation}/const`,
                    error: `Instance does not match ${JSON.stringify($const)}.`
                });
            }
        }
        else if (instance !== $const) {
            errors.push({
                instanceLocation,
                keyword: 'const',
                keywordLocation: `${schemaLocation}/const`,
                error: `Instance does not match ${JSON.stringify($const)}.`
            });
        }
    }
    if ($enum !== undefined) {
        if (instanceType === 'object' || instanceType === 'array') {
            if (!$enum.some(value => deepCompareStrict(instance, value))) {
                errors.push({
                    instanceLocation,
                    keyword: 'enum',
                    keywordLocation: `${schemaLocation}/enum`,
                    error: `Instance does not match any of ${JSON.stringify($enum)}.`
                });
            }
        }
        else if (!$enum.some(value => instance === value)) {
            errors.push({
                instanceLocation,
                keyword: 'enum',
                keywordLocation: `${schemaLocation}/enum`,
                error: `Instance does not match any of ${JSON.stringify($enum)}.`
            });
        }
    }
    if ($not !== undefined) {
        const keywordLocation = `${schemaLocation}/not`;
        const result = validate(instance, $not, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation);
        if (result.valid) {
            errors.push({
                instanceLocation,
                keyword: 'not',
                keywordLocation,
                error: 'Instance matched "not" schema.'
            });
        }
    }
    let subEvaluateds = [];
    if ($anyOf !== undefined) {
        const keywordLocation = `${schemaLocation}/anyOf`;
        const errorsLength = errors.length;
        let anyValid = false;
        for (const [i, subSchema] of $anyOf.entries()) {
            const subEvaluated = Object.create(evaluated);
            const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
            errors.push(...result.errors);
            anyValid = anyValid || result.valid;
            if (result.valid) {
                subEvaluateds.push(subEvaluated);
            }
        }
        if (anyValid) {
            errors.length = errorsLength;
        }
        else {
            errors.splice(errorsLength, 0, {
                instanceLocation,
                keyword: 'anyOf',
                keywordLocation,
                error: 'Instance does not match any subschemas.'
            });
        }
    }
    if ($allOf !== undefined) {
        const keywordLocation = `${schemaLocation}/allOf`;
        const errorsLength = errors.length;
        let allValid = true;
        for (const [i, subSchema] of $allOf.entries()) {
            const subEvaluated = Object.create(evaluated);
            const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
            errors.push(...result.errors);
            allValid = allValid && result.valid;
            if (result.valid) {
                subEvaluateds.push(subEvaluated);
            }
        }
        if (allValid) {
            errors.length = errorsLength;
        }
        else {
            errors.splice(errorsLength, 0, {
                instanceLocation,
                keyword: 'allOf',
                keywordLocation,
                error: `Instance does not match every subschema.`
            });
        }
    }
    if ($oneOf !== undefined) {
        const keywordLocation = `${schemaLocation}/oneOf`;
        const errorsLength = errors.length;
        const matches = $oneOf.filter((subSchema, i) => {
            const subEvaluated = Object.create(evaluated);
            const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
            errors.push(...result.errors);
            if (result.valid) {
                subEvaluateds.push(subEvaluated);
            }
            return result.valid;
        }).length;
        if (matches === 1) {
            errors.length = errorsLength;
        }
        else {
            errors.splice(errorsLength, 0, {
                instanceLocation,
                keyword: 'oneOf',
                keywordLocation,
                error: `Instance does not match exactly one subschema (${matches} matches).`
            });
        }
    }
    if (instanceType === 'object' || instanceType === 'array') {
        Object.assign(evaluated, ...subEvaluateds);
    }
    if ($if !== undefined) {
        const keywordLocation = `${schemaLocation}/if`;
        const ifEvaluated = Object.create(null);
        const conditionResult = validate(instance, $if, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, ifEvaluated).valid;
        if (conditionResult) {
            Object.assign(evaluated, ifEvaluated);
            if ($then !== undefined) {
                const thenResult = validate(instance, $then, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/then`, evaluated);
                if (!thenResult.valid) {
                    errors.push({
                        instanceLocation,
                        keyword: 'if',
                        keywordLocation,
                        error: `Instance does not match "then" schema.`
                    }, ...thenResult.errors);
                }
            }
        }
        else if ($else !== undefined) {
            const elseResult = validate(instance, $else, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/else`, evaluated);
            if (!elseResult.valid) {
                errors.push({
                    instanceLocation,
                    keyword: 'if',
                    keywordLocation,
                    error: `Instance does not match "else" schema.`
                }, ...elseResult.errors);
            }
        }
    }
    if (instanceType === 'object') {
        if ($required !== undefined) {
            for (const key of $required) {
                if (!validate_hasOwnProperty(instance, key)) {
                    errors.push({
                        instanceLocation,
                        keyword: 'required',
                        keywordLocation: `${schemaLocation}/required`,
                        error: `Instance does not have required property "${key}".`
                    });
                }
            }
        }
        const keys = Object.keys(instance);
        if ($minProperties !== undefined && keys.length < $minProperties) {
            errors.push({
                instanceLocation,
                keyword: 'minProperties',
                keywordLocation: `${schemaLocation}/minProperties`,
                error: `Instance does not have at least ${$minProperties} properties.`
            });
        }
        if ($maxProperties !== undefined && keys.length > $maxProperties) {
            errors.push({
                instanceLocation,
                keyword: 'maxProperties',
                keywordLocation: `${schemaLocation}/maxProperties`,
                error: `Instance does not have at least ${$maxProperties} properties.`
            });
        }
        if ($propertyNames !== undefined) {
            const keywordLocation = `${schemaLocation}/propertyNames`;
            for (const key in instance) {
                const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
                const result = validate(key, $propertyNames, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
                if (!result.valid) {
                    errors.push({
                        instanceLocation,
                        keyword: 'propertyNames',
                        keywordLocation,
                        error: `Property name "${key}" does not match schema.`
                    }, ...result.errors);
                }
            }
        }
        if ($dependentRequired !== undefined) {
            const keywordLocation = `${schemaLocation}/dependantRequired`;
            for (const key in $dependentRequired) {
                if (validate_hasOwnProperty(instance, key)) {
                    const required = $dependentRequired[key];
                    for (const dependantKey of required) {
                        if (!validate_hasOwnProperty(instance, dependantKey)) {
                            errors.push({
                                instanceLocation,
                                keyword: 'dependentRequired',
                                keywordLocation,
                                error: `Instance has "${key}" but does not have "${dependantKey}".`
                            });
                        }
                    }
                }
            }
        }
        if ($dependentSchemas !== undefined) {
            for (const [key, dependentSchema] of Object.entries($dependentSchemas)) {
                const keywordLocation = `${schemaLocation}/dependentSchemas`;
                if (validate_hasOwnProperty(instance, key)) {
                    const result = validate(instance, dependentSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`, evaluated);
                    if (!result.valid) {
                        errors.push({
                            instanceLocation,
                            keyword: 'dependentSchemas',
                            keywordLocation,
                            error: `Instance has "${key}" but does not match dependant schema.`
                        }, ...result.errors);
                    }
                }
            }
        }
        if ($dependencies !== undefined) {
            const keywordLocation = `${schemaLocation}/dependencies`;
            for (const key in $dependencies) {
                if (validate_hasOwnProperty(instance, key)) {
                    const propsOrSchema = $dependencies[key];
                    if (Array.isArray(propsOrSchema)) {
                        for (const dependantKey of propsOrSchema) {
                            if (!validate_hasOwnProperty(instance, dependantKey)) {
                                errors.push({
                                    instanceLocation,
                                    keyword: 'dependencies',
                                    keywordLocation,
                                    error: `Instance has "${key}" but does not have "${dependantKey}".`
                                });
                            }
                        }
                    }
                    else {
                        const result = validate(instance, propsOrSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`);
                        if (!result.valid) {
                            errors.push({
                                instanceLocation,
                                keyword: 'dependencies',
                                keywordLocation,
                                error: `Instance has "${key}" but does not match dependant schema.`
                            }, ...result.errors);
                        }
                    }
                }
            }
        }
        const thisEvaluated = Object.create(null);
        let stop = false;
        if ($properties !== undefined) {
            const keywordLocation = `${schemaLocation}/properties`;
            for (const [key, propertySchema] of Object.entries($properties)) {
                if (!validate_hasOwnProperty(instance, key)) {
                    continue;
                }
                const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
                const result = validate(instance[key], propertySchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(key)}`);
                thisEvaluated[key] = true;
                if (result.valid) {
                    evaluated[key] = true;
                }
                else {
                    stop = shortCircuit;
                    errors.push({
                        instanceLocation,
                        keyword: 'properties',
                        keywordLocation,
                        error: `Property "${key}" does not match schema.`
                    }, ...result.errors);
                    if (stop)
                        break;
                }
            }
        }
        if (!stop && $patternProperties !== undefined) {
            const keywordLocation = `${schemaLocation}/patternProperties`;
            for (const [pattern, subSchema] of Object.entries($patternProperties)) {
                const regex = new RegExp(pattern, 'u');
                for (const key in instance) {
                    if (!regex.test(key)) {
                        continue;
                    }
                    const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
                    const result = validate(instance[key], subSchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(pattern)}`);
                    thisEvaluated[key] = true;
                    if (result.valid) {
                        evaluated[key] = true;
                    }
                    else {
                        stop = shortCircuit;
                        errors.push({
                            instanceLocation,
                            keyword: 'patternProperties',
                            keywordLocation,
                            error: `Property "${key}" matches pattern "${pattern}" but does not match associated schema.`
                        }, ...result.errors);
                    }
                }
            }
        }
        if (!stop && $additionalProperties !== undefined) {
            const keywordLocation = `${schemaLocation}/additionalProperties`;
            for (const key in instance) {
                if (thisEvaluated[key]) {
                    continue;
                }
                const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
                const result = validate(instance[key], $additionalProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
                if (result.valid) {
                    evaluated[key] = true;
                }
                else {
                    stop = shortCircuit;
                    errors.push({
                        instanceLocation,
                        keyword: 'additionalProperties',
                        keywordLocation,
                        error: `Property "${key}" does not match additional properties schema.`
                    }, ...result.errors);
                }
            }
        }
        else if (!stop && $unevaluatedProperties !== undefined) {
            const keywordLocation = `${schemaLocation}/unevaluatedProperties`;
            for (const key in instance) {
                if (!evaluated[key]) {
                    const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
                    const result = validate(instance[key], $unevaluatedProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
                    if (result.valid) {
                        evaluated[key] = true;
                    }
                    else {
                        errors.push({
                            instanceLocation,
                            keyword: 'unevaluatedProperties',
                            keywordLocation,
                            error: `Property "${key}" does not match unevaluated properties schema.`
                        }, ...result.errors);
                    }
                }
            }
        }
    }
    else if (instanceType === 'array') {
        if ($maxItems !== undefined && instance.length > $maxItems) {
            errors.push({
                instanceLocation,
                keyword: 'maxItems',
                keywordLocation: `${schemaLocation}/maxItems`,
                error: `Array has too many items (${instance.length} > ${$maxItems}).`
            });
        }
        if ($minItems !== undefined && instance.length < $minItems) {
            errors.push({
                instanceLocation,
                keyword: 'minItems',
                keywordLocation: `${schemaLocation}/minItems`,
                error: `Array has too few items (${instance.length} < ${$minItems}).`
            });
        }
        const length = instance.length;
        let i = 0;
        let stop = false;
        if ($prefixItems !== undefined) {
            const keywordLocation = `${schemaLocation}/prefixItems`;
            const length2 = Math.min($prefixItems.length, length);
            for (; i < length2; i++) {
                const result = validate(instance[i], $prefixItems[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
                evaluated[i] = true;
                if (!result.valid) {
                    stop = shortCircuit;
                    errors.push({
                        instanceLocation,
                        keyword: 'prefixItems',
                        keywordLocation,
                        error: `Items did not match schema.`
                    }, ...result.errors);
                    if (stop)
                        break;
                }
            }
        }
        if ($items !== undefined) {
            const keywordLocation = `${schemaLocation}/items`;
            if (Array.isArray($items)) {
                const length2 = Math.min($items.length, length);
                for (; i < length2; i++) {
                    const result = validate(instance[i], $items[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
                    evaluated[i] = true;
                    if (!result.valid) {
                        stop = shortCircuit;
                        errors.push({
                            instanceLocation,
                            keyword: 'items',
                            keywordLocation,
                            error: `Items did not match schema.`
                        }, ...result.errors);
                        if (stop)
                            break;
                    }
                }
            }
            else {
                for (; i < length; i++) {
                    const result = validate(instance[i], $items, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
                    evaluated[i] = true;
                    if (!result.valid) {
                        stop = shortCircuit;
                        errors.push({
                            instanceLocation,
                            keyword: 'items',
                            keywordLocation,
                            error: `Items did not match schema.`
                        }, ...result.errors);
                        if (stop)
                            break;
                    }
                }
            }
            if (!stop && $additionalItems !== undefined) {
                const keywordLocation = `${schemaLocation}/additionalItems`;
                for (; i < length; i++) {
                    const result = validate(instance[i], $additionalItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
                    evaluated[i] = true;
                    if (!result.valid) {
                        stop = shortCircuit;
                        errors.push({
                            instanceLocation,
                            keyword: 'additionalItems',
                            keywordLocation,
                            error: `Items did not match additional items schema.`
                        }, ...result.errors);
                    }
                }
            }
        }
        if ($contains !== undefined) {
            if (length === 0 && $minContains === undefined) {
                errors.push({
                    instanceLocation,
                    keyword: 'contains',
                    keywordLocation: `${schemaLocation}/contains`,
                    error: `Array is empty. It must contain at least one item matching the schema.`
                });
            }
            else if ($minContains !== undefined && length < $minContains) {
                errors.push({
                    instanceLocation,
                    keyword: 'minContains',
                    keywordLocation: `${schemaLocation}/minContains`,
                    error: `Array has less items (${length}) than minContains (${$minContains}).`
                });
            }
            else {
                const keywordLocation = `${schemaLocation}/contains`;
                const errorsLength = errors.length;
                let contained = 0;
                for (let j = 0; j < length; j++) {
                    const result = validate(instance[j], $contains, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${j}`, keywordLocation);
                    if (result.valid) {
                        evaluated[j] = true;
                        contained++;
                    }
                    else {
                        errors.push(...result.errors);
                    }
                }
                if (contained >= ($minContains || 0)) {
                    errors.length = errorsLength;
                }
                if ($minContains === undefined && contained === 0) {
                    errors.splice(errorsLength, 0, {
                        instanceLocation,
                        keyword: 'contains',
                        keywordLocation,
                        error: `Array does not contain item matching schema.`
                    });
                }
                else if ($minContains !== undefined && contained < $minContains) {
                    errors.push({
                        instanceLocation,
                        keyword: 'minContains',
                        keywordLocation: `${schemaLocation}/minContains`,
                        error: `Array must contain at least ${$minContains} items matching schema. Only ${contained} items were found.`
                    });
                }
                else if ($maxContains !== undefined && contained > $maxContains) {
                    errors.push({
                        instanceLocation,
                        keyword: 'maxContains',
                        keywordLocation: `${schemaLocation}/maxContains`,
                        error: `Array may contain at most ${$maxContains} items matching schema. ${contained} items were found.`
                    });
                }
            }
        }
        if (!stop && $unevaluatedItems !== undefined) {
            const keywordLocation = `${schemaLocation}/unevaluatedItems`;
            for (i; i < length; i++) {
                if (evaluated[i]) {
                    continue;
                }
                const result = validate(instance[i], $unevaluatedItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
                evaluated[i] = true;
                if (!result.valid) {
                    errors.push({
                        instanceLocation,
                        keyword: 'unevaluatedItems',
                        keywordLocation,
                        error: `Items did not match unevaluated items schema.`
                    }, ...result.errors);
                }
            }
        }
        if ($uniqueItems) {
            for (let j = 0; j < length; j++) {
                const a = instance[j];
                const ao = typeof a === 'object' && a !== null;
                for (let k = 0; k < length; k++) {
                    if (j === k) {
                        continue;
                    }
                    const b = instance[k];
                    const bo = typeof b === 'object' && b !== null;
                    if (a === b || (ao && bo && deepCompareStrict(a, b))) {
                        errors.push({
                            instanceLocation,
                            keyword: 'uniqueItems',
                            keywordLocation: `${schemaLocation}/uniqueItems`,
                            error: `Duplicate items at indexes ${j} and ${k}.`
                        });
                        j = Number.MAX_SAFE_INTEGER;
                        k = Number.MAX_SAFE_INTEGER;
                    }
                }
            }
        }
    }
    else if (instanceType === 'number') {
        if (draft === '4') {
            if ($minimum !== undefined &&
                (($exclusiveMinimum === true && instance <= $minimum) ||
                    instance < $minimum)) {
                errors.push({
                    instanceLocation,
                    keyword: 'minimum',
                    keywordLocation: `${schemaLocation}/minimum`,
                    error: `${instance} is less than ${$exclusiveMinimum ? 'or equal to ' : ''} ${$minimum}.`
                });
            }
            if ($maximum !== undefined &&
                (($exclusiveMaximum === true && instance >= $maximum) ||
                    instance > $maximum)) {
                errors.push({
                    instanceLocation,
                    keyword: 'maximum',
                    keywordLocation: `${schemaLocation}/maximum`,
                    error: `${instance} is greater than ${$exclusiveMaximum ? 'or equal to ' : ''} ${$maximum}.`
                });
            }
        }
        else {
            if ($minimum !== undefined && instance < $minimum) {
                errors.push({
                    instanceLocation,
                    keyword: 'minimum',
                    keywordLocation: `${schemaLocation}/minimum`,
                    error: `${instance} is less than ${$minimum}.`
                });
            }
            if ($maximum !== undefined && instance > $maximum) {
                errors.push({
                    instanceLocation,
                    keyword: 'maximum',
                    keywordLocation: `${schemaLocation}/maximum`,
                    error: `${instance} is greater than ${$maximum}.`
                });
            }
            if ($exclusiveMinimum !== undefined && instance <= $exclusiveMinimum) {
                errors.push({
                    instanceLocation,
                    keyword: 'exclusiveMinimum',
                    keywordLocation: `${schemaLocation}/exclusiveMinimum`,
                    error: `${instance} is less than ${$exclusiveMinimum}.`
                });
            }
            if ($exclusiveMaximum !== undefined && instance >= $exclusiveMaximum) {
                errors.push({
                    instanceLocation,
                    keyword: 'exclusiveMaximum',
                    keywordLocation: `${schemaLocation}/exclusiveMaximum`,
                    error: `${instance} is greater than or equal to ${$exclusiveMaximum}.`
                });
            }
        }
        if ($multipleOf !== undefined) {
            if (!isMultipleOf(instance, $multipleOf)) {
                errors.push({
                    instanceLocation,
                    keyword: 'multipleOf',
                    keywordLocation: `${schemaLocation}/multipleOf`,
                    error: `${instance} is not a multiple of ${$multipleOf}.`
                });
            }
        }
    }
    else if (instanceType === 'string') {
        const length = $minLength === undefined && $maxLength === undefined
            ? 0
            : ucs2length(instance);
        if ($minLength !== undefined && length < $minLength) {
            errors.push({
                instanceLocation,
                keyword: 'minLength',
                keywordLocation: `${schemaLocation}/minLength`,
                error: `String is too short (${length} < ${$minLength}).`
            });
        }
        if ($maxLength !== undefined && length > $maxLength) {
            errors.push({
                instanceLocation,
                keyword: 'maxLength',
                keywordLocation: `${schemaLocation}/maxLength`,
                error: `String is too long (${length} > ${$maxLength}).`
            });
        }
        if ($pattern !== undefined && !new RegExp($pattern, 'u').test(instance)) {
            errors.push({
                instanceLocation,
                keyword: 'pattern',
                keywordLocation: `${schemaLocation}/pattern`,
                error: `String does not match pattern.`
            });
        }
        if ($format !== undefined &&
            format[$format] &&
            !format[$format](instance)) {
            errors.push({
                instanceLocation,
                keyword: 'format',
                keywordLocation: `${schemaLocation}/format`,
                error: `String does not match format "${$format}".`
            });
        }
    }
    return { valid: errors.length === 0, errors };
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
    const known = json_schema_isObject(schema) ? compiledSchemas.get(schema) : undefined;
    const compiled = known ?? json_schema_compile(schema);
    if (json_schema_isObject(schema))
        compiledSchemas.set(schema, compiled);
    return compiled;
}
function json_schema_compile(schema) {
    try {
        if (!json_schema_isObject(schema))
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
        const lookup = dereference(copy);
        const apply = (value) => validate(value, copy, draft, lookup, true);
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
    if (!json_schema_isObject(schema))
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
            return typeof value === 'boolean' || json_schema_isObject(value);
        case 'schemas':
        case 'list':
            return Array.isArray(value);
        case 'schema map':
            return json_schema_isObject(value);
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
    if (Object.hasOwn(format, name) || noteFormats.has(name))
        return undefined;
    return `${at}: the format ${text_quoted(name, 40)} is not checked, so it would pass everything; use a pattern, or one of ${Object.keys(format).join(', ')}`;
}
function checkUnicodePattern(pattern, at) {
    const wrong = checkPattern(pattern, 'u');
    return wrong === undefined ? undefined : `${at}: ${wrong}`;
}
function checkReferences(lookup) {
    for (const subschema of Object.values(lookup)) {
        if (!json_schema_isObject(subschema) || typeof subschema.$ref !== 'string')
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
    return json_schema_isObject(error) && error.name === 'RangeError';
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
        found = json_schema_isObject(found) || Array.isArray(found) ? Reflect.get(found, key) : undefined;
    }
    return found;
}
function json_schema_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
            return judgeType(matcher.type, item, judging);
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
            return undecided(`there is nothing to ask for "${matcher.kind}" here`);
    }
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
            if (subject.kind === 'sha256') {
                const hash = typeof expected === 'string' ? asComparedText(expected, subject, response) : '';
                if (!/^[0-9a-f]{64}$/.test(hash)) {
                    return undecided(`${shownJson(expected, 40)} is no SHA-256 (64 hexadecimal digits)`);
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
const judge_item_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
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
    return judge_item_NUMBER.test(text) ? Number(text) : `${text_quoted(read.text)} is not a number`;
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
function judgeType(type, item, judging) {
    if (item.kind === 'body') {
        return undecided('a body has no such type: ask `is: json`, or the JSON path $ for its type');
    }
    const value = itemValue(item);
    const holds = type === 'integer' ? Number.isInteger(value) : typeNameOf(value) === type;
    return verdict(holds, `${show(item, judging)} (${describeValueType(value)})`);
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
function showBeginning(text, item) {
    const beginning = text_quoted(text);
    return item.kind === 'body' && text.length > 120
        ? `${beginning} (${counted(text.length, 'character')})`
        : beginning;
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
function verdict(holds, actual) {
    return { kind: holds ? 'holds' : 'fails', actual };
}
function undecided(actual) {
    return { kind: 'undecided', actual };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/assert/judge.js





function judge(matcher, observed, judging) {
    if (observed.kind === 'unreadable')
        return { kind: 'undecided', actual: observed.why };
    const { core, negated } = peel(matcher);
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
function inverted(verdict, negated) {
    if (!negated || verdict.kind === 'undecided')
        return verdict;
    return { ...verdict, kind: verdict.kind === 'holds' ? 'fails' : 'holds' };
}
function judgeTexts(core, negated, { texts, whole }, judging) {
    const asked = whole && core.kind === 'contains' ? { kind: 'eq', value: core.text } : core;
    const limitMs = documentTimeLimitMs(judging.limits);
    const watch = stopwatch(limitMs);
    let undecided;
    let failed;
    for (const text of texts) {
        if (watch.isOver())
            return tooLong(texts.length, limitMs);
        const verdict = judgeItem(asked, { kind: 'text', text }, judging);
        if (verdict.kind === 'holds')
            return inverted(verdict, negated);
        if (verdict.kind === 'undecided')
            undecided ??= verdict;
        else
            failed = verdict;
    }
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
    const limitMs = documentTimeLimitMs(judging.limits);
    const watch = stopwatch(limitMs);
    let first;
    for (const node of nodes) {
        if (watch.isOver())
            return tooLong(nodes.length, limitMs);
        const verdict = inverted(judgeItem(core, { kind: 'json', node }, judging), negated);
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
        const observed = observe(subject, response, options);
        const { kind, actual } = judge(matcher, observed, { subject, response, limits: options });
        return { ok: kind === 'holds', ...about, actual: text_shown(actual) };
    }
    catch (error) {
        return { ok: false, ...about, actual: text_shown(`cannot be evaluated: ${reasonOf(error)}`) };
    }
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

;// CONCATENATED MODULE: ./packages/http-checks/lib/run/cookies.js
const MAX_COOKIES = 100;
const MAX_LENGTH = 8192;
function withSetCookies(jar, url, setCookies) {
    let cookies = [...jar];
    for (const line of setCookies) {
        const read = parseSetCookie(line, new URL(url));
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
function parseSetCookie(line, url) {
    if (line.length > MAX_LENGTH || /[^\t\x20-\x7e\x80-\xff]/.test(line))
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
        ...results.flatMap((result, index) => (result.ok ? [] : [failureOf(result, expect[index])])),
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
function failureOf(result, assertion) {
    const { what, expected, place } = result;
    const { subject } = assertion ?? {};
    const isCookie = subject?.kind === 'header' && subject.name === 'set-cookie';
    const actual = isCookie ? result.actual.replaceAll(/=[^;]*/g, '=***') : result.actual;
    return { what, expected: assertion?.expectation ?? expected, actual, place };
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
                fail('a secret too short to be masked');
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
        throw new DefinitionProblem('there are no checks to run');
    const { of, order, mistakes } = dependenciesOf(checks, Object.keys(options.variables));
    if (mistakes.length > 0)
        throw new DefinitionProblem(mistakes.map(({ message }) => message));
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
            if (!(error instanceof DefinitionProblem))
                throw error;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new DefinitionProblem(problems.map((one) => redaction.redact(one)));
}
async function runAfter(before, check, run) {
    const earlier = await Promise.all(before);
    const failed = earlier.find(({ report }) => report.outcome !== 'passed')?.report;
    if (failed) {
        const how = failed.outcome === 'skipped' ? 'was skipped' : 'failed';
        const reason = `needs check ${quoted(failed.name)}, which ${how}`;
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
        if (!(error instanceof DefinitionProblem))
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
    const reason = whyNot(check, end, successes, last, durationMs, count);
    return ended(check, run, {
        outcome: 'failed',
        reason: redaction.redact(reason),
        failures: last?.failures ?? [],
        ...common,
    });
}
function attemptLine(name, number, atMs, asked) {
    const { ok, remoteAddress, version, failures } = asked;
    const who = [remoteAddress, version === undefined ? undefined : `version ${version}`]
        .filter((part) => part)
        .join(', ');
    const what = ok ? 'everything holds' : failuresSentence(failures);
    return `${name}: attempt ${number}, ${seconds(atMs)}: ${who === '' ? '' : `${shown(who)}: `}${shown(what, 600)}`;
}
function healthyLine(count, durationMs, { remoteAddress, version }) {
    const tries = count === 1 ? '' : ` after ${seconds(durationMs)}, ${count} attempts`;
    const who = [remoteAddress, version === undefined ? undefined : `version ${version}`];
    return `${tries} (${shown(who.filter((part) => part).join(', '))})`;
}
const seconds = (ms) => `${ms < 10_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1000)} s`;
function whyNot({ retry }, end, successes, last, durationMs, count) {
    if (end === 'cancelled')
        return 'the run was cancelled before it was healthy';
    const tried = count === 1 ? '' : ` (${count} attempts in ${seconds(durationMs)})`;
    if (last?.ok) {
        return `healthy only ${successes} times in a row, ${retry.successes} are needed${tried}`;
    }
    return `${failuresSentence(last?.failures ?? [])}${tried}`;
}
function ended(check, { redaction }, found) {
    const report = {
        name: redaction.redact(check.name),
        place: check.place,
        target: run_checks_targetOf(check, undefined),
        reason: undefined,
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

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition.js
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

var dist = __nccwpck_require__(8815);
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
            throw new DefinitionProblem(`${file}: larger than 1 MiB, the most a definition may have`);
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
        throw new DefinitionProblem(more > 0 ? [...told, `… and ${more} more mistakes`] : told);
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
                this.mistake(keyNode.at, `${quoted(key)} is given twice (first on line ${line})`);
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
            const elsewhere = closest(entry.key, known) ? undefined : misplaced[entry.key];
            this.mistake(entry.keyAt, `unknown key ${quoted(entry.key)} in ${what}${elsewhere ? `: ${elsewhere}` : hint(entry.key, known)}`);
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
        const parts = parseTemplate(text);
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
        if (!isMistake(value))
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
            const text = quoted(this.constant(item, what) ?? '');
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




const orders = ['gt', 'gte', 'lt', 'lte'];
const texts = { contains: 'contains', starts_with: 'starts-with', ends_with: 'ends-with' };
const types = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];
const ofText = [
    'eq',
    'ne',
    'one_of',
    'contains',
    'starts_with',
    'ends_with',
    'matches',
    'not',
];
const ofNumber = ['eq', 'ne', ...orders, 'one_of', 'not'];
const matcherKeys = {
    text: [...ofText, ...orders, 'exists'],
    json: [...ofText, ...orders, 'exists', 'type', 'count'],
    number: ofNumber,
    count: ofNumber,
    size: ofNumber,
    duration: [...orders, 'not'],
};
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
    const entries = [...source.fields(item, what, known).values()];
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
            const all = source.items(item, what, name === 'contains');
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
            const pattern = text === undefined ? undefined : source.parsed(item, what, parsePattern);
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
        source.mistake(item.at, `${what} takes one matcher; write it for each`);
    return matcher ? [{ kind: 'not', matcher }] : [];
}
const optional = (value) => (value === undefined ? [] : [value]);
function parseType(text) {
    const type = types.find((known) => known === text);
    return type ?? { mistake: `${quoted(text)} is not a JSON type${hint(text, types)}` };
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
    if (kind === 'text') {
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
    source.mistake(item.at, `${quoted(text)} is too large to be compared exactly; quote it for text`);
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
function isScalarValue(value) {
    return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
function isPlain(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/expect.js








const expectKeys = [
    'status',
    'headers',
    'jsonpath',
    'body',
    'schema',
    'size',
    'sha256',
    'duration',
    'certificate',
    'redirect',
    'version',
    'http_version',
];
const anySuccess = {
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
    });
    if (fields.size === 0 && !source.hasMistakes) {
        source.mistake(item.at, 'expect is empty; leave it out to expect a status of 2xx');
    }
    const assertions = [...fields].flatMap(([key, entry]) => readSubject(reading, key, entry));
    const statusIsSaid = fields.has('status') || fields.has('redirect');
    return statusIsSaid ? assertions : [anySuccess, ...assertions];
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
                const wrong = headerNameMistake(entry.key);
                if (wrong?.includes('not a header name'))
                    source.mistake(entry.keyAt, wrong);
                const matchers = readMatchers(source, entry, `header ${entry.key}`, 'text');
                return all({ kind: 'header', name }, matchers, entry.keyAt);
            });
        case 'jsonpath':
            return notEmpty(source, item, 'jsonpath').flatMap((entry) => {
                const path = source.templateKey(entry);
                const wrong = jsonPathMistake(path);
                if (wrong)
                    source.mistake(entry.keyAt, wrong);
                const matchers = readMatchers(source, entry, quoted(path), 'json');
                return all({ kind: 'jsonpath', path }, matchers, entry.keyAt);
            });
        case 'body':
            return expect_readBody(reading, item);
        case 'schema':
            return all({ kind: 'body' }, readSchema(reading, item));
        case 'size':
            return simple({ kind: 'size' }, 'size');
        case 'sha256':
            return all({ kind: 'sha256' }, readSha256(source, item));
        case 'duration':
            return simple({ kind: 'duration' }, 'duration');
        case 'certificate':
            return expect_readCertificate(source, item);
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
        const range = source.parsed(one, 'status', parseStatus);
        return range ? [range] : [];
    });
    return [statusMatcher(ranges)];
}
function statusMatcher(ranges) {
    const [only, second] = ranges;
    const isOne = only && !second && only[0] === only[1];
    return isOne ? { kind: 'eq', value: only[0] } : { kind: 'ranges', ranges };
}
function jsonPathMistake(path) {
    const why = checkJsonPath(path.replaceAll(/\{\{[^{}]*\}\}/g, 'x'));
    if (why === undefined)
        return undefined;
    const start = path.startsWith('$') ? '' : '; it begins with $, such as $.status';
    return `${quoted(path)} is not a JSONPath: ${why.replace(/ \('.*$/s, '')}${start}`;
}
const expect_bodyKeys = ['is', 'schema', 'size', 'sha256', ...matcherKeys.text];
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
                const type = source.parsed(entry, 'body is', parseBodyType);
                return type ? make({ kind: 'body' }, [{ kind: 'is', type }], entry.at) : [];
            }
            case 'schema':
                return make({ kind: 'body' }, readSchema(reading, entry), entry.at);
            case 'size':
                return make({ kind: 'size' }, readMatchers(source, entry, 'size', 'size'), entry.at);
            case 'sha256':
                return make({ kind: 'sha256' }, readSha256(source, entry), entry.at);
            default:
                return make({ kind: 'body' }, readMatcher(source, key, entry, `body ${key}`, 'text'), entry.at);
        }
    });
}
function parseBodyType(text) {
    const type = definition_bodyTypes.find((known) => known === text.toLowerCase());
    if (type)
        return type;
    if (['mvt', 'pbf', 'protobuf'].includes(text.toLowerCase())) {
        return {
            mistake: `${quoted(text)} has no signature by which it could be known; use non-empty, size or sha256`,
        };
    }
    return { mistake: `${quoted(text)} is not a kind of body${hint(text, definition_bodyTypes)}` };
}
function readSha256(source, item) {
    const text = source.template(item, 'sha256');
    if (text === undefined)
        return [];
    if (!text.includes('{{') && !/^[0-9a-f]{64}$/i.test(text)) {
        source.mistake(item.at, `${quoted(text)} is not a SHA-256 in hex (64 digits)`);
    }
    return [{ kind: 'eq', value: text.includes('{{') ? text : text.toLowerCase() }];
}
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
    if (isMistake(file))
        return file;
    let schema;
    try {
        schema = JSON.parse(file.bytes.toString('utf8').replace(/^\uFEFF/, ''));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : 'invalid';
        return { mistake: `${quoted(path)} is not JSON: ${why}` };
    }
    const isObject = typeof schema === 'object' && schema !== null && !Array.isArray(schema);
    if (isObject && Object.keys(schema ?? {}).length > 0) {
        const wrong = checkSchema(schema);
        return wrong ? { mistake: `${quoted(path)}: ${wrong}` } : { schema, path: file.path };
    }
    return {
        mistake: `${quoted(path)} is not a JSON Schema: it must be an object that says something`,
    };
}
const certificateKeys = ['days_left', 'issuer', 'subject', 'names', 'fingerprint'];
function expect_readCertificate(source, item) {
    const fields = source.fields(item, 'certificate', certificateKeys);
    if (fields.size === 0 && !source.hasMistakes) {
        source.mistake(item.at, 'certificate is empty, so it would expect nothing');
    }
    return [...fields].flatMap(([key, entry]) => {
        const field = key === 'days_left' ? 'days-left' : key;
        const what = `certificate ${key}`;
        if (key === 'days_left' && !source.isMap(entry)) {
            source.mistake(entry.at, `${what} is never exact: write { gte: 14 }`);
            return [];
        }
        const matchers = readMatchers(source, entry, what, key === 'days_left' ? 'number' : 'text');
        return matchers.map((matcher) => ({
            subject: { kind: 'certificate', field },
            matcher,
            place: source.place(entry.at),
        }));
    });
}
function readHttpVersion(source, item) {
    const parse = (text) => {
        const [, version] = /^(?:HTTP\/)?(1\.0|1\.1|2)(?:\.0)?$/i.exec(text) ?? [];
        return version ?? { mistake: `${quoted(text)} is none of 1.0, 1.1, 2` };
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
function readVersion(source, item) {
    const place = source.place(item.at);
    if (!source.isMap(item)) {
        const text = source.template(item, 'version');
        return text === undefined ? [] : [{ ...versionAssertion('body', text), place }];
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
        const wrong = jsonPathMistake(path);
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
    return [{ ...versionAssertion(from, text), place }];
}
function versionAssertion(from, expected) {
    const matcher = expected === undefined ? { kind: 'exists', expected: true } : { kind: 'eq', value: expected };
    return { subject: { kind: 'version', from }, matcher };
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/json-line.js




function parseJsonLine(line) {
    const end = endOfPath(line);
    const path = line.slice(0, end);
    const wrong = jsonPathMistake(path);
    if (wrong)
        return { mistake: wrong };
    const matcher = parseComparison(line.slice(end).trim(), parseJsonValue);
    return isMistake(matcher) ? matcher : { subject: { kind: 'jsonpath', path }, matcher };
}
function parseHeaderLine(line) {
    const [, name = '', separator = '', rest = ''] = /^([^\s:]+)(\s*:|\s+)\s*(.*)$/s.exec(line) ?? [];
    const wrong = headerNameMistake(name);
    if (name === '' || wrong?.endsWith('not a header name')) {
        return { mistake: `${quoted(line)} is not an expectation such as content-type: text/html` };
    }
    const subject = { kind: 'header', name: name.toLowerCase() };
    if (separator.endsWith(':')) {
        if (rest === '')
            return { mistake: `${quoted(line)} has no value; write ${name} exists` };
        return { subject, matcher: { kind: 'eq', value: rest } };
    }
    const matcher = parseComparison(rest, (text) => ({ kind: 'eq', value: unquoted(text) }));
    return isMistake(matcher) ? matcher : { subject, matcher };
}
function endOfPath(line) {
    let depth = 0;
    let quote = '';
    for (let index = 0; index < line.length; index++) {
        const character = line[index] ?? '';
        if (quote !== '') {
            if (character === '\\')
                index++;
            else if (character === quote)
                quote = '';
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '[' || character === '(')
            depth++;
        else if (character === ']' || character === ')')
            depth--;
        else if (depth === 0 && /[\s=!<>]/.test(character))
            return index;
    }
    return line.length;
}
const COMPARISON = /^(==|!=|>=|<=|>|<|(?:contains|starts with|ends with|starts_with|ends_with|matches|type|exists)\b)\s*(.*)$/s;
const json_line_orders = {
    '>': 'gt',
    '>=': 'gte',
    '<': 'lt',
    '<=': 'lte',
};
const parts = {
    contains: 'contains',
    'starts with': 'starts-with',
    'ends with': 'ends-with',
};
const json_line_types = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];
const FORMS = '==, !=, >, >=, <, <=, contains, starts with, ends with, matches, type, exists, count';
function parseComparison(text, parseValue) {
    const [, inner] = /^not\s+(.*)$/s.exec(text) ?? [];
    if (inner !== undefined) {
        const matcher = parseComparison(inner, parseValue);
        return isMistake(matcher) ? matcher : { kind: 'not', matcher };
    }
    const [, counted] = /^count\b\s*(.*)$/s.exec(text) ?? [];
    if (counted !== undefined) {
        const matcher = parseComparison(counted, parseCount);
        return isMistake(matcher) ? matcher : { kind: 'count', matcher };
    }
    const [, operator, value = ''] = COMPARISON.exec(text) ?? [];
    if (operator === undefined)
        return { mistake: `${quoted(text)} is no comparison; known: ${FORMS}` };
    if (operator === 'exists') {
        return value === '' ? { kind: 'exists', expected: true } : { mistake: 'exists takes no value' };
    }
    if (value === '')
        return { mistake: `${operator} needs a value` };
    const order = json_line_orders[operator];
    if (order) {
        const number = parseNumber(value);
        return isMistake(number) ? number : { kind: order, value: number };
    }
    const part = parts[operator.replace('_', ' ')];
    if (part) {
        const piece = unquoted(value);
        return piece === ''
            ? { mistake: `${operator} needs a value; the empty one would hold always` }
            : { kind: part, text: piece };
    }
    if (operator === 'matches') {
        const pattern = parsePattern(value);
        return isMistake(pattern) ? pattern : { kind: 'matches', ...pattern };
    }
    if (operator === 'type') {
        const type = json_line_types.find((known) => known === value);
        return type ? { kind: 'type', type } : { mistake: `type is one of ${json_line_types.join(', ')}` };
    }
    const equal = parseValue(value);
    if (operator === '==' || isMistake(equal))
        return equal;
    return { kind: 'not', matcher: equal };
}
function parseCount(text) {
    const value = parseInteger(text, { min: 0, max: 1e9 });
    return isMistake(value) ? value : { kind: 'eq', value };
}
function parseJsonValue(text) {
    if (text.startsWith("'"))
        return { kind: 'eq', value: unquoted(text) };
    if (/^[[{"]/.test(text)) {
        try {
            const value = JSON.parse(text);
            if (typeof value === 'string')
                return { kind: 'eq', value };
            if (Array.isArray(value))
                return { kind: 'eq', value };
            if (typeof value === 'object' && value !== null)
                return { kind: 'eq', value: { ...value } };
        }
        catch {
            return { mistake: `${quoted(text)} is not JSON` };
        }
    }
    const words = { true: true, false: false, null: null };
    const word = words[text];
    if (word !== undefined)
        return { kind: 'eq', value: word };
    const number = parseNumber(text);
    if (isMistake(number)) {
        return /^[+-]?\d+(\.\d+)?$/.test(text) ? number : { kind: 'eq', value: text };
    }
    return String(number) === text
        ? { kind: 'eq', value: number }
        : { kind: 'one-of', values: [number, text] };
}
function unquoted(text) {
    const [, , inner] = /^(["'])(.*)\1$/s.exec(text) ?? [];
    return inner ?? text;
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
        const wrong = retryMistake(merged);
        if (wrong)
            throw new DefinitionProblem(`check ${quoted(check.name)}: ${wrong}`);
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

;// CONCATENATED MODULE: ./packages/http-checks/lib/run/probe.js







function prepareProbes(definition, { send, secrets, variables, root, clock, }) {
    const { monitor } = definition;
    const names = monitor?.checks ?? [];
    const wanted = definition.checks.filter(({ name }) => names.length === 0 || names.includes(name));
    const missing = names.find((name) => !wanted.some((check) => check.name === name));
    if (wanted.length === 0 || missing !== undefined) {
        throw new DefinitionProblem(missing === undefined
            ? 'there are no checks to monitor'
            : `there is no check ${quoted(missing)}`);
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
    const probe = async (index, arm, signal) => {
        const rendered = arms[arm][index];
        if (!rendered)
            throw new Error(`no check ${index}`);
        const asked = await ask_ask(rendered, [], [], { send, redaction, nowMs: clock.now(), signal });
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
        timeoutMs: Math.max(...wanted.map(({ request }) => request.timeoutMs)),
    };
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
        return await Promise.race([probing, clock.sleep(limitMs, over.signal).then(() => late)]);
    }
    finally {
        signal.removeEventListener('abort', stop);
        over.abort();
    }
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
        throw new BaselineProblem(`The baseline was taken ${wording_seconds(ageMs)} ago (${baseline.takenAt}); it may be ${wording_seconds(expected.maxAgeMs)} old. ${retake}`);
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
    const read = checks.map(readCheck);
    const names = new Set(read.map(({ name }) => name));
    if (names.size < read.length)
        throw damaged('a check comes twice');
    return { version: 1, kind, takenAt, nodeVersion, samplesPerCheck, intervalMs, checks: read };
}
function readCheck(value, index) {
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
        return judged('healthy', `it rose by less than ${milliseconds(Math.max(0, deltaUpperMs))} (${medians}); ${margin}.`);
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
        return judged('healthy', `it rose by less than ${milliseconds(Math.max(0, p95UpperMs))} (${values}); ${margin}.${warning}`);
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
    const readCounts = async () => {
        if (run.readCounts)
            counts.push(await readCarefully(run.readCounts, clock, stop));
    };
    const counting = run.readCounts
        ? repeat(countsEveryMs, clock, stop, originMs, readCounts)
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
        await readCounts();
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
async function readCarefully(read, clock, signal) {
    const over = new AbortController();
    const either = AbortSignal.any([signal, over.signal]);
    try {
        const counts = await Promise.race([
            read(either).catch(() => undefined),
            clock.sleep(countsTimeoutMs, either).then(() => undefined),
        ]);
        const sane = counts && [counts.requests, counts.errors].every((n) => Number.isFinite(n) && n >= 0);
        return sane ? counts : undefined;
    }
    finally {
        over.abort();
    }
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/did-you-mean.js
const did_you_mean_MAX_WORD_LENGTH = 100;
function didYouMean(word, candidates) {
    const wanted = did_you_mean_folded(word);
    if (!wanted || word.length > did_you_mean_MAX_WORD_LENGTH)
        return undefined;
    let best;
    for (const candidate of candidates) {
        const known = did_you_mean_folded(candidate);
        const allowed = Math.floor(Math.max(wanted.length, known.length) / 3);
        if (!known || Math.abs(wanted.length - known.length) > allowed)
            continue;
        const slips = did_you_mean_editDistance(wanted, known);
        if (slips <= allowed && (!best || slips < best.slips))
            best = { candidate, slips };
    }
    return best?.candidate;
}
function didYouMeanHint(word, candidates) {
    const meant = didYouMean(word, candidates);
    return meant === undefined ? '' : `, did you mean "${meant}"?`;
}
function did_you_mean_folded(word) {
    return word.toLowerCase().replace(/[-_.\s]/g, '');
}
function did_you_mean_editDistance(a, b) {
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

var safe_text = __nccwpck_require__(902);
;// CONCATENATED MODULE: ./packages/action-kit/lib/input-values.js



const UNITS = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000],
    ['ms', 1],
];
const UNIT_NAMES = { h: 'hours', m: 'minutes', s: 'seconds', ms: 'milliseconds' };
const input_values_DURATION = new RegExp(`^${UNITS.map(([unit]) => `(?:(\\d+(?:\\.\\d+)?)${unit})?`).join('')}$`);
const DECIMAL = /^[+-]?\d+(\.\d+)?$/;
const NEWLINE = /\r\n|\r|\n/;
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
function input_values_parseInteger(text, range = {}) {
    if (!/^[+-]?\d+$/.test(text) || !Number.isSafeInteger(Number(text))) {
        throw new errors/* UserError */.yo(`${input_values_quoted(text)} is not a whole number${valid(range)}`);
    }
    return inRange(Number(text), text, range);
}
function input_values_parseNumber(text, range = {}) {
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
function input_values_parseDuration(text, { unit, ...range } = {}) {
    const compact = text.toLowerCase().replace(/\s+/g, '');
    const amounts = input_values_DURATION.exec(unit && /^[\d.]+$/.test(compact) ? compact + unit : compact);
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
    return `${input_values_quoted(word)} is not one of ${values.join(', ')}${didYouMeanHint(word, values)}`;
}
function parseLines(text) {
    return text
        .split(NEWLINE)
        .map((line) => line.trim())
        .filter(Boolean);
}
function parseKeyValues(text) {
    const pairs = [];
    const problems = [];
    for (const [index, line] of text.split(NEWLINE).entries()) {
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
        const hint = didYouMeanHint(name, known) || `; the inputs are ${[...known].sort().join(', ')}`;
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
        integer: reading('integer', numberStandIn, input_values_parseInteger),
        number: reading('number', numberStandIn, input_values_parseNumber),
        percent: reading('percent', numberStandIn, parsePercent),
        duration: reading('duration', numberStandIn, input_values_parseDuration),
        secret: reading('secret', '', (text) => {
            (0,lib_secrets/* registerSecret */.cl)(text);
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

;// CONCATENATED MODULE: ./actions/smoke-check/lib/inputs.js


const modes = ['check', 'baseline', 'monitor'];
const failOn = ['unhealthy', 'inconclusive', 'never'];
const inputs_readInputs = (env) => readInputs(defineInputs, env);
const HOUR_MS = 3_600_000;
const MAX_SAMPLES = 10_000;
function defineInputs(input) {
    const variables = readVariables(input);
    const mode = input.choice('mode', modes, { default: 'check' });
    const versionFrom = parsed(input, 'version-from', input.text('version-from'), parseVersionFrom);
    const expectVersion = input.text('expect-version');
    const intervalMs = input.duration('interval', { unit: 's', min: 10 });
    const timeoutMs = input.duration('timeout', { unit: 's', min: 0, max: 24 * HOUR_MS });
    const successes = input.integer('successes', { min: 1, max: 1000 });
    const retry = {
        ...(timeoutMs !== undefined && { timeoutMs }),
        ...(mode === 'check' && intervalMs !== undefined && { intervalMs }),
        ...(successes !== undefined && { successes }),
    };
    const source = readSource(input, { expectVersion, versionFrom, retry });
    if ('config' in source && versionFrom !== undefined && !expectVersion) {
        input.problem('version-from: it needs expect-version beside it');
    }
    const errorRate = input.percent('max-error-rate', { min: 0, max: 99.9 });
    const inputs = {
        mode,
        source,
        retry,
        request: readRequestChanges(input),
        expectVersion,
        versionFrom,
        variables,
        baseline: input.path('baseline', { mustBe: 'file' }),
        baselineMaxAgeMs: input.duration('baseline-max-age', { default: 24 * HOUR_MS, min: 1000 }),
        samples: input.integer('samples', { default: 120, min: 1, max: MAX_SAMPLES }),
        monitor: {
            durationMs: input.duration('duration', { min: 1000, max: 24 * HOUR_MS }),
            intervalMs: mode === 'check' ? undefined : intervalMs,
            initialDelayMs: input.duration('initial-delay', { min: 0, max: HOUR_MS }),
            errorRate: errorRate === undefined ? undefined : errorRate / 100,
            latencyIncreaseMs: input.duration('max-latency-increase', { min: 1 }),
            onInconclusive: input.choice('on-inconclusive', ['pass', 'fail', 'extend']),
        },
        failOn: input.choice('fail-on', failOn, { default: 'unhealthy' }),
        reportDirectory: input.path('report-directory'),
    };
    tellMisplaced(input, mode);
    return inputs;
}
function tellMisplaced(input, mode) {
    const only = [
        [
            'monitor',
            ['baseline', 'duration', 'max-error-rate', 'max-latency-increase', 'on-inconclusive'],
        ],
        ['check', ['timeout', 'successes']],
    ];
    for (const [right, names] of only) {
        if (mode === right)
            continue;
        for (const name of names) {
            if (input.isGiven(name))
                input.problem(`${name}: it is for mode: ${right}, not for ${mode}`);
        }
    }
}
const singleCheck = [
    'method',
    'headers',
    'body',
    'expect-status',
    'expect-body',
    'expect-body-is',
    'expect-json',
    'expect-header',
    'max-duration',
    'request-timeout',
];
function readSource(input, common) {
    const config = input.path('config', { mustBe: 'file' });
    const url = input.text('url');
    const check = {
        url: url ?? '',
        method: input.text('method'),
        headers: input.text('headers'),
        body: input.text('body'),
        expectStatus: input.text('expect-status'),
        expectBody: input.text('expect-body'),
        expectBodyIs: input.text('expect-body-is'),
        expectJson: input.text('expect-json'),
        expectHeader: input.text('expect-header'),
        maxDurationMs: input.duration('max-duration', { unit: 'ms', min: 1 }),
        timeoutMs: input.duration('request-timeout', { unit: 's', min: 1, max: 600_000 }),
        ...common,
    };
    if (input.isGiven('config')) {
        const both = ['url', ...singleCheck].filter((name) => input.isGiven(name));
        if (both.length > 0) {
            input.problem(`${both.join(', ')}: it belongs into the file that config names, not beside it`);
        }
        return { config: config ?? '' };
    }
    if (!url) {
        input.problem('nothing to check: set config (a definition file) or url. If one is set from an output of another step, that output is empty');
    }
    return { check };
}
function readVariables(input) {
    const secrets = input.keyValues('secrets');
    for (const [, value] of secrets)
        (0,lib_secrets/* registerSecret */.cl)(value);
    const pairs = [...input.keyValues('variables'), ...secrets];
    const known = new Map();
    for (const [name, value] of pairs) {
        if (!/^[A-Za-z_][\w-]*$/.test(name)) {
            input.problem(`variables: ${JSON.stringify(name)} is no name that {{ }} can use`);
        }
        if (known.has(name))
            input.problem(`variables: ${name} is given twice (or in secrets, too)`);
        known.set(name, value);
    }
    return Object.fromEntries(known);
}
function readRequestChanges(input) {
    const host = input.text('host');
    if (host !== undefined && !/^[\w.:[\]-]+$/.test(host)) {
        input.problem('host: it is a name such as app.example.com, with a port if need be');
    }
    const ipFamily = input.choice('ip-family', ['any', '4', '6']);
    return {
        connectTo: each(input, 'connect-to', parseConnectTo),
        resolve: each(input, 'resolve', parseResolve),
        host,
        serverName: input.text('server-name'),
        ipFamily: ipFamily === '4' ? 4 : ipFamily === '6' ? 6 : ipFamily,
        redirects: input.integer('redirects', { min: 0, max: 20 }),
        proxy: parsed(input, 'proxy', input.text('proxy'), parseProxy),
    };
}
function parseProxy(text) {
    if (text === 'environment' || text === 'none')
        return text;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url?.protocol === 'http:' || url?.protocol === 'https:'
        ? { url: text }
        : { mistake: 'it is environment, none, or the URL of an HTTP proxy' };
}
function each(input, name, parse) {
    return input.lines(name).flatMap((line) => parsed(input, name, line, parse) ?? []);
}
function parsed(input, name, text, parse) {
    if (text === undefined)
        return undefined;
    const value = parse(text);
    if (!isMistake(value))
        return value;
    input.problem(`${name}: ${value.mistake}`);
    return undefined;
}

;// CONCATENATED MODULE: ./packages/http-checks/lib/definition/capture.js




const flags = ['body', 'status', 'redirect', 'http_version', 'size', 'sha256', 'duration'];
const from = ['header', 'jsonpath', ...flags];
function readCaptures(source, item) {
    return source.entries(item, 'capture').flatMap((entry) => {
        if (!VARIABLE_NAME.test(entry.key)) {
            source.mistake(entry.keyAt, `${quoted(entry.key)} is not a name for a variable: letters, digits, _ and -`);
        }
        const capture = readCapture(source, entry);
        return capture ? [capture] : [];
    });
}
function readCapture(source, entry) {
    const place = source.place(entry.keyAt);
    const what = `capture ${quoted(entry.key)}`;
    if (!source.isMap(entry)) {
        const path = readPath(source, entry, what);
        if (path === undefined)
            return undefined;
        return { name: entry.key, from: { kind: 'jsonpath', path }, secret: false, place };
    }
    const fields = source.fields(entry, what, [...from, 'pattern', 'secret']);
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
        pattern: pattern && source.parsed(pattern, `${what} pattern`, parsePattern),
        secret: (secret && source.boolean(secret, 'secret')) ?? false,
        place,
    });
}
function readFrom(source, key, item, what) {
    if (key === 'header') {
        const name = source.constant(item, `${what} header`);
        return name === undefined ? undefined : { kind: 'header', name: name.toLowerCase() };
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
    const wrong = path === undefined ? undefined : jsonPathMistake(path);
    if (wrong)
        source.mistake(item.at, wrong);
    return path;
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
    if (isMistake(ms) || (ms >= least && ms <= monitor_DAY_MS))
        return ms;
    return { mistake: `${quoted(text)} must be from ${least}ms to 24h` };
};
const oneOf = (words) => (text) => words.find((word) => word === text) ?? {
    mistake: `${quoted(text)} is none of ${words.join(', ')}${hint(text, words).replace(/^;.*/, '')}`,
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
            source.mistake(one.at, `there is no check ${quoted(name)}${hint(name, known)}`);
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
        throw new DefinitionProblem(`${options.file}: is empty; it needs version: 1 and checks`);
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
    const files = { root: options.root, from: (0,external_node_path_namespaceObject.dirname)(options.file) };
    const defaultsItem = fields.get('defaults');
    const defaults = defaultsItem && source.fields(defaultsItem, 'defaults', defaultsKeys);
    const retryItem = defaults?.get('retry');
    const around = {
        baseUrl: baseItem ? (baseUrl ?? 'http://localhost') : undefined,
        files,
        options: defaults ? readOptions(source, defaults, standardOptions, files) : standardOptions,
        retry: retryItem ? readRetry(source, retryItem, standardRetry) : standardRetry,
    };
    const checks = readChecks(source, fields.get('checks'), around);
    const monitorItem = fields.get('monitor');
    const names = checks.map(({ name }) => name);
    const monitor = monitorItem && readMonitor(source, monitorItem, names);
    tellUnknownVariables(source, checks, options.variables);
    source.finish();
    const definition = { checks, monitor };
    const { mistakes } = dependenciesOf(checks, options.variables);
    const alone = dependentProbes(definition);
    const told = [...mistakes, ...alone].map(({ place, message }) => place ? placed(source, place, message) : `${options.file}: ${message}`);
    if (told.length > 0)
        throw new DefinitionProblem(told);
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
    source.mistake(item.at, `version ${quoted(text)} is not known here; this reads version: 1`);
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
        const check = read_readCheck(source, one, around);
        const first = lineOf.get(check.name);
        if (first !== undefined && check.name !== '') {
            const name = quoted(check.name);
            source.mistake(one.at, `there are two checks ${name} (the first on line ${first})`);
        }
        lineOf.set(check.name, first ?? check.place?.line ?? 0);
        return check;
    });
}
function read_readCheck(source, item, around) {
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
            : [{ ...anySuccess, place: source.place(item.at) }],
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
        const message = `the monitor asks check ${quoted(check.name)} alone, but it needs the captured {{ ${needed} }}; list other checks under monitor`;
        return [{ place: monitor.place, message }];
    });
}

;// CONCATENATED MODULE: ./actions/smoke-check/lib/plan.js




const MAX_CONFIG_BYTES = 4 * 1024 * 1024;
const plan_MAX_PROBES = 100_000;
const standardMonitor = {
    checks: [],
    durationMs: 300_000,
    intervalMs: 1000,
    initialDelayMs: 0,
    thresholds: { errorRate: 0.02, latencyIncreaseMs: undefined, latencyP95IncreaseMs: undefined },
    confidence: 'sequential',
    onInconclusive: 'pass',
    extendMs: 300_000,
};
function makePlan(inputs, workspace) {
    const { definition: read, file, root } = plan_readSource(inputs, workspace);
    const changed = withRequestChanges(withRetry(read, inputs.retry), inputs.request);
    const isFile = 'config' in inputs.source;
    const definition = isFile && inputs.expectVersion !== undefined
        ? withExpectVersion(changed, inputs.expectVersion, inputs.versionFrom)
        : changed;
    const monitor = monitorSettings(definition.monitor ?? standardMonitor, inputs.monitor);
    if (inputs.mode !== 'check')
        checkRate(inputs, monitor);
    return { definition: { ...definition, monitor }, monitor, file, root };
}
function plan_readSource(inputs, workspace) {
    const { source } = inputs;
    const variables = Object.keys(inputs.variables);
    if ('check' in source) {
        const definition = definitionFromInputs({ ...source.check, variables });
        return { definition, file: undefined, root: workspace };
    }
    const path = source.config;
    const inWorkspace = (0,external_node_path_namespaceObject.relative)(workspace, path);
    const isOutside = inWorkspace.startsWith('..') || (0,external_node_path_namespaceObject.isAbsolute)(inWorkspace);
    const root = isOutside ? (0,external_node_path_namespaceObject.dirname)(path) : workspace;
    const file = (0,external_node_path_namespaceObject.relative)(root, path).split(external_node_path_namespaceObject.sep).join('/');
    const { size } = (0,external_node_fs_.statSync)(path);
    if (size > MAX_CONFIG_BYTES) {
        throw new errors/* UserError */.yo(`${file}: has ${size} bytes; a definition has at most ${MAX_CONFIG_BYTES}`);
    }
    const text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    return { definition: readDefinition(text, { file, root, variables }), file, root };
}
function withRequestChanges(definition, changes) {
    const { connectTo, resolve, host, serverName, ipFamily, redirects, proxy } = changes;
    const change = (request) => ({
        ...request,
        connectTo: [...connectTo, ...request.connectTo],
        resolve: [...resolve, ...request.resolve],
        headers: host === undefined
            ? request.headers
            : [...request.headers.filter(([name]) => name.toLowerCase() !== 'host'), ['Host', host]],
        serverName: serverName ?? request.serverName,
        ipFamily: ipFamily ?? request.ipFamily,
        redirects: redirects ?? request.redirects,
        proxy: proxy ?? request.proxy,
    });
    const checks = definition.checks.map((check) => ({ ...check, request: change(check.request) }));
    return { ...definition, checks };
}
function monitorSettings(from, changes) {
    const { thresholds } = from;
    return {
        ...from,
        durationMs: changes.durationMs ?? from.durationMs,
        intervalMs: changes.intervalMs ?? from.intervalMs,
        initialDelayMs: changes.initialDelayMs ?? from.initialDelayMs,
        thresholds: {
            ...thresholds,
            errorRate: changes.errorRate ?? thresholds.errorRate,
            latencyIncreaseMs: changes.latencyIncreaseMs ?? thresholds.latencyIncreaseMs,
        },
        onInconclusive: changes.onInconclusive ?? from.onInconclusive,
    };
}
function checkRate({ mode, samples }, { durationMs, intervalMs }) {
    if (mode === 'monitor' && intervalMs > durationMs) {
        throw new errors/* UserError */.yo('interval: it is longer than duration, so nothing would be asked');
    }
    const probes = mode === 'monitor' ? durationMs / intervalMs : samples;
    if (probes > plan_MAX_PROBES) {
        throw new errors/* UserError */.yo(`interval: ${mode} would ask more than ${plan_MAX_PROBES} times; lengthen it`);
    }
}

var lib_report = __nccwpck_require__(6684);
;// CONCATENATED MODULE: external "node:fs/promises"
const external_node_fs_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./packages/action-kit/lib/runner-temp.js

const runnerTemp = () => process.env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();

;// CONCATENATED MODULE: ./actions/smoke-check/lib/xml.js

const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
};
const xmlText = (text) => (0,lib_secrets/* redact */.E$)(text)
    .replace(FORBIDDEN, '\u{fffd}')
    .replace(/[&<>"'\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);

;// CONCATENATED MODULE: ./actions/smoke-check/lib/junit.js


function junitXml(report) {
    const cases = testCases(report);
    const count = (kind) => cases.filter(({ problem }) => problem?.kind === kind).length;
    const seconds = report.checks ? report.checks.durationMs / 1000 : (cases[0]?.seconds ?? 0);
    const counts = `tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}" time="${seconds.toFixed(3)}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="smoke-check" ${counts}>`,
        `  <testsuite name="smoke-check ${report.mode}" ${counts}>`,
        ...cases.map(renderCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function renderCase({ name, seconds, problem }) {
    const open = `    <testcase classname="smoke-check" name="${xmlText(name)}" time="${seconds.toFixed(3)}"`;
    if (!problem)
        return `${open}/>`;
    const { kind, message, details } = problem;
    return `${open}>\n      <${kind} message="${xmlText(message)}">${xmlText(details)}</${kind}>\n    </testcase>`;
}
function testCases(report) {
    const { checks, monitor, baseline, outcome, decision, reasons } = report;
    if (monitor) {
        const kind = outcome === 'inconclusive' && decision === 'promote' ? 'skipped' : 'failure';
        const message = `${outcome}: ${decision}`;
        const details = [...reasons, monitor.power].join('\n');
        const problem = outcome === 'healthy' ? undefined : { kind, message, details };
        return [{ name: 'monitor', seconds: monitor.elapsedMs / 1000, problem }];
    }
    if (baseline) {
        return baseline.checks.map(({ name, requests, errors, latenciesMs }) => ({
            name,
            seconds: latenciesMs.reduce((total, ms) => total + ms, 0) / 1000,
            problem: errors === 0
                ? undefined
                : { kind: 'failure', message: `${errors} of ${requests} requests failed`, details: '' },
        }));
    }
    return (checks?.checks ?? []).map(({ name, outcome: of, reason = '', failures, durationMs }) => ({
        name,
        seconds: durationMs / 1000,
        problem: of === 'passed'
            ? undefined
            : {
                kind: of === 'skipped' ? 'skipped' : 'failure',
                message: reason,
                details: failures.map(failureSentence).join('\n'),
            },
    }));
}

;// CONCATENATED MODULE: ./actions/smoke-check/lib/latency-picture.js

const MAX_SERIES = 6;
const MAX_POINTS = 300;
function latencySeries({ checks, monitor, baseline }) {
    const of = (name, points) => ({
        name,
        points: points
            .flatMap(([atMs, ms]) => (ms === undefined ? [] : [[atMs, ms]]))
            .slice(0, MAX_POINTS),
    });
    const all = [
        ...(checks?.checks ?? []).map(({ name, attempts }) => of(name, attempts.map(({ atMs, timings }) => [atMs, timings?.total]))),
        ...(baseline?.checks ?? []).map(({ name, latenciesMs }) => of(name, latenciesMs.map((ms, index) => [index * (baseline?.intervalMs ?? 1), ms]))),
        ...(monitor
            ? ['p50', 'p95', 'max'].map((name) => of(name, monitor.series.map((point) => [point.atMs, point[name]])))
            : []),
    ];
    return all.filter(({ points }) => points.length > 0).slice(0, MAX_SERIES);
}
const latency_picture_WIDTH = 720;
const HEIGHT = 260;
const MARGIN = { left: 64, top: 16, bottom: 40, right: 16 };
const COLOURS = ['#0969da', '#bf3989', '#9a6700', '#1a7f37', '#8250df', '#cf222e'];
function latencyPicture(series) {
    const points = series.flatMap((one) => one.points);
    const endMs = Math.max(1, ...points.map(([atMs]) => atMs));
    const topMs = niceCeiling(Math.max(1, ...points.map(([, ms]) => ms)));
    const bottom = HEIGHT - MARGIN.bottom;
    const x = (atMs) => MARGIN.left + (atMs / endMs) * (latency_picture_WIDTH - MARGIN.left - MARGIN.right);
    const y = (ms) => bottom - (ms / topMs) * (bottom - MARGIN.top);
    const at = ([atMs, ms]) => `${x(atMs).toFixed(1)},${y(ms).toFixed(1)}`;
    const grid = [0, 0.5, 1].map((share) => {
        const level = y(topMs * share).toFixed(1);
        return `<line x1="${MARGIN.left}" x2="${latency_picture_WIDTH - MARGIN.right}" y1="${level}" y2="${level}" stroke="#d0d7de"/><text x="${MARGIN.left - 8}" y="${level}" text-anchor="end" dominant-baseline="middle">${topMs * share} ms</text>`;
    });
    const lines = series.flatMap(({ points: own }, index) => {
        const colour = COLOURS[index % COLOURS.length];
        const dots = own.length > 60 ? [] : own.map((point) => dot(at(point), colour));
        return [
            `<polyline fill="none" stroke="${colour}" stroke-width="1.5" points="${own.map(at).join(' ')}"/>`,
            ...dots,
        ];
    });
    const legend = series.map(({ name }, index) => {
        const left = MARGIN.left + index * 108;
        const shown = name.length > 16 ? `${name.slice(0, 15)}…` : name;
        return `<text x="${left}" y="${HEIGHT - 10}" fill="${COLOURS[index % COLOURS.length]}">${xmlText(shown)}</text>`;
    });
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${latency_picture_WIDTH} ${HEIGHT}" width="${latency_picture_WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="12" fill="#57606a">`,
        '<title>Latency over time</title>',
        '<rect width="100%" height="100%" fill="#ffffff"/>',
        ...grid,
        `<text x="${latency_picture_WIDTH - MARGIN.right}" y="${bottom + 16}" text-anchor="end">${(endMs / 1000).toFixed(1)} s</text>`,
        ...lines,
        ...legend,
        '</svg>',
        '',
    ].join('\n');
}
function dot(place, colour) {
    const [cx, cy] = place.split(',');
    return `<circle cx="${cx}" cy="${cy}" r="2.5" fill="${colour}"/>`;
}
function niceCeiling(value) {
    const power = 10 ** Math.floor(Math.log10(value));
    return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}
const BARS = '▁▂▃▄▅▆▇█';
const MAX_BARS = 60;
function sparkline(values) {
    const span = Math.max(1, Math.ceil(values.length / MAX_BARS));
    const tallest = values.reduce((most, value) => Math.max(most, value), 0);
    let bars = '';
    for (let from = 0; from < values.length; from += span) {
        const value = Math.max(...values.slice(from, from + span));
        const level = tallest > 0 ? Math.round((value / tallest) * (BARS.length - 1)) : 0;
        bars += BARS.charAt(level);
    }
    return bars;
}

;// CONCATENATED MODULE: ./actions/smoke-check/lib/report-files.js







async function writeReports(report, directory) {
    const folder = directory ?? (0,external_node_path_namespaceObject.join)(runnerTemp(), `smoke-check-${(0,external_node_crypto_namespaceObject.randomUUID)()}`);
    const { mode, baseline } = report;
    const write = async (name, text) => {
        const file = (0,external_node_path_namespaceObject.join)(folder, name);
        await (0,external_node_fs_promises_namespaceObject.rm)(file, { force: true });
        await (0,external_node_fs_promises_namespaceObject.writeFile)(file, text, { flag: 'wx' });
        return file;
    };
    try {
        await (0,external_node_fs_promises_namespaceObject.mkdir)(folder, { recursive: true });
        const series = latencySeries(report);
        if (series.length > 0)
            await write(`${mode}-latency.svg`, latencyPicture(series));
        return {
            report: await write(`${mode}-report.json`, redactedJson(report)),
            junit: await write(`${mode}-junit.xml`, junitXml(report)),
            baseline: baseline ? await write('baseline.json', renderBaseline(baseline)) : '',
        };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
        if (code === undefined)
            throw error;
        throw new errors/* UserError */.yo(`report-directory: ${folder} cannot be written to (${code})`, {
            cause: error,
        });
    }
}
function redactedJson(report) {
    const known = new Map();
    const clean = (_, value) => {
        if (typeof value !== 'string')
            return value;
        const text = known.get(value) ?? (0,lib_secrets/* redact */.E$)(value);
        known.set(value, text);
        return text;
    };
    return `${JSON.stringify(report, clean, 2)}\n`;
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

;// CONCATENATED MODULE: ./actions/smoke-check/lib/summary.js


const MAX_ROWS = 100;
const MARKS = { healthy: '✅', unhealthy: '❌', inconclusive: '❔' };
const OUTCOMES = { passed: '✅ passed', failed: '❌ failed', skipped: '⏭️ skipped' };
const plain = (text) => escapeMarkdown((0,lib_secrets/* redact */.E$)(text));
function summaryBlocks(report) {
    const { mode, outcome, decision, checks, monitor, baseline, reasons } = report;
    const decided = mode === 'baseline' ? '' : `, ${decision}`;
    return [
        `### ${MARKS[outcome]} Smoke ${mode}: ${outcome}${decided}`,
        checks && !checks.cancelled ? '' : reasons.map((reason) => `- ${plain(reason)}`).join('\n'),
        ...(checks ? checkBlocks(checks) : []),
        ...(monitor ? monitorBlocks(monitor) : []),
        ...(baseline ? [baselineTable(baseline)] : []),
        sparklines(report),
    ].filter((block) => block !== '');
}
function checkBlocks({ checks, attempts, durationMs }) {
    const failing = checks.filter(({ outcome }) => outcome !== 'passed');
    const passing = checks.filter(({ outcome }) => outcome === 'passed');
    const rows = [...failing, ...passing].slice(0, MAX_ROWS);
    const left = checks.length - rows.length;
    return [
        `${passing.length} of ${summary_counted(checks.length, 'check')} passed, after ${summary_counted(attempts, 'attempt')} in ${summary_seconds(durationMs)}.`,
        table(['Check', 'Outcome', 'Attempts', 'Time', 'Version', 'Expected', 'Actual'], rows.map((check) => [
            plain(check.name),
            OUTCOMES[check.outcome],
            check.attemptCount,
            summary_seconds(check.durationMs),
            check.version === undefined ? '' : code((0,lib_secrets/* redact */.E$)(check.version)),
            ...expectedAndActual(check),
        ])),
        left > 0 ? `${left} more checks are in the report.` : '',
    ];
}
function expectedAndActual({ outcome, failures, reason }) {
    if (outcome === 'passed')
        return ['', ''];
    if (failures.length === 0)
        return ['', plain(reason ?? '')];
    const shown = failures.slice(0, 5);
    const expected = shown.map((one) => (one.expected ? `${one.what}: ${one.expected}` : one.what));
    return [summary_lines(expected), summary_lines(shown.map(({ actual }) => actual))];
}
const summary_lines = (texts) => texts.map((text) => plain(text)).join('<br>');
function monitorBlocks(monitor) {
    const { candidate, control, counts, latency, power, failures, elapsedMs, early } = monitor;
    const rate = ({ requests, errors, rate: r, upper }) => [
        requests,
        errors,
        summary_percent(r),
        summary_percent(upper),
    ];
    return [
        `Watched for ${summary_seconds(elapsedMs)}${early ? ', and decided before the end' : ''}.`,
        table(['', 'Requests', 'Failed', 'Error rate', 'Surely below'], [
            ['New version', ...rate(candidate)],
            ...(control ? [['Version before', ...rate(control)]] : []),
            ...(counts ? [['Load balancer', counts.requests, counts.errors]] : []),
        ]),
        latency.checks.length === 0
            ? ''
            : table(['Check', 'Median before', 'Median now', 'p95 before', 'p95 now', 'Slower by', 'Surely'], latency.checks
                .slice(0, MAX_ROWS)
                .map(({ check, before, after, deltaMs, deltaLowerMs }) => [
                plain(check),
                summary_milliseconds(before.p50),
                summary_milliseconds(after.p50),
                summary_milliseconds(before.p95),
                summary_milliseconds(after.p95),
                summary_milliseconds(deltaMs),
                deltaLowerMs === undefined ? '' : `more than ${summary_milliseconds(deltaLowerMs)}`,
            ])),
        plain(power),
        failures.length === 0
            ? ''
            : details('The first failures', table(['After', 'Check', 'Version', 'What'], failures.map(({ atMs, check, arm, message }) => [
                summary_seconds(atMs),
                plain(check),
                arm === 'control' ? 'before' : 'new',
                plain(message),
            ]))),
    ];
}
const baselineTable = ({ checks }) => table(['Check', 'Requests', 'Failed', 'Median'], checks
    .slice(0, MAX_ROWS)
    .map(({ name, requests, errors, latenciesMs }) => [
    plain(name),
    requests,
    errors,
    summary_milliseconds(latenciesMs.toSorted((a, b) => a - b)[Math.floor(latenciesMs.length / 2)]),
]));
function sparklines(report) {
    const series = latencySeries(report).filter(({ points }) => points.length > 1);
    return series
        .map(({ name, points }) => {
        const values = points.map(([, ms]) => ms);
        return `${plain(name)} ${code(sparkline(values))} up to ${summary_milliseconds(Math.max(...values))}`;
    })
        .join('<br>');
}
const summary_counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const summary_percent = (share) => `${Number((share * 100).toPrecision(3))} %`;
const summary_seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const summary_milliseconds = (ms) => (ms === undefined ? '' : `${ms.toFixed(1)} ms`);

;// CONCATENATED MODULE: ./actions/smoke-check/lib/main.js










async function main(run, environment) {
    try {
        await smokeCheck(run, environment);
    }
    catch (error) {
        if (!(error instanceof DefinitionProblem))
            throw error;
        throw new errors/* UserError */.yo(error.problems.map((problem) => (0,lib_secrets/* redact */.E$)(problem)), { cause: error });
    }
}
async function smokeCheck({ log, outputs, summary, signal }, environment) {
    const inputs = inputs_readInputs(environment);
    const plan = makePlan(inputs, (0,external_node_path_namespaceObject.resolve)(environment.GITHUB_WORKSPACE || '.'));
    const asking = {
        send: createSend({ environment }),
        clock: systemClock,
        reporter: log,
        secrets: { register: lib_secrets/* registerSecret */.cl, redact: lib_secrets/* redact */.E$ },
        signal,
        variables: inputs.variables,
        root: plan.root,
    };
    const report = await {
        check: async () => (0,lib_report/* reportOfChecks */.Ly)(await runChecks(plan.definition, asking), plan.file),
        baseline: () => baseline(inputs, plan, asking, log),
        monitor: () => monitor(inputs, plan, asking, log),
    }[inputs.mode]();
    const files = await writeReports(report, inputs.reportDirectory);
    for (const [name, value] of Object.entries((0,lib_report/* outputsOf */.Yz)(report, files))) {
        outputs.set(name, value);
    }
    summary.add(...summaryBlocks(report));
    signal.throwIfAborted();
    const failures = (0,lib_report/* failuresOf */.dJ)(report, inputs.failOn).map((failure) => (0,lib_secrets/* redact */.E$)(failure));
    if (failures.length > 0)
        throw new errors/* GateFailure */.In(failures);
    if (report.outcome !== 'healthy')
        for (const reason of report.reasons)
            log.warning((0,lib_secrets/* redact */.E$)(reason));
    log.info(`${report.outcome}: ${report.decision}; the report is ${files.report}`);
}
function namedProbes({ definition }, asking) {
    const probes = prepareProbes(definition, asking);
    const checks = probes.checks.map(({ name, target }) => ({
        name: (0,lib_secrets/* redact */.E$)(name),
        target: (0,lib_secrets/* redact */.E$)(target),
    }));
    return { ...probes, checks };
}
async function baseline(inputs, plan, asking, log) {
    const probes = namedProbes(plan, asking);
    const { intervalMs, initialDelayMs } = plan.monitor;
    log.info(`Baseline: ${inputs.samples} requests of each of ${probes.checks.length} checks`);
    const lag = eventLoopLag(systemClock);
    try {
        const taken = await takeBaseline({
            checks: probes.checks,
            probe: probes.probe,
            probeTimeoutMs: probes.timeoutMs,
            samplesPerCheck: inputs.samples,
            intervalMs,
            initialDelayMs,
            clock: systemClock,
            lag,
            signal: asking.signal,
            nodeVersion: external_node_process_namespaceObject.version,
        });
        return (0,lib_report/* reportOfBaseline */.VY)(taken);
    }
    catch (error) {
        if (!(error instanceof BaselineProblem))
            throw error;
        asking.signal.throwIfAborted();
        throw new errors/* GateFailure */.In((0,lib_secrets/* redact */.E$)(error.message), { cause: error });
    }
    finally {
        lag.stop();
    }
}
async function monitor(inputs, plan, asking, log) {
    const probes = namedProbes(plan, asking);
    const before = inputs.baseline && main_readBaseline(inputs.baseline, inputs, probes.checks);
    const { latencyIncreaseMs, latencyP95IncreaseMs } = plan.monitor.thresholds;
    if (before && latencyIncreaseMs === undefined && latencyP95IncreaseMs === undefined) {
        log.warning('baseline: nothing is compared with it; set max-latency-increase, such as 50ms');
    }
    const lag = eventLoopLag(systemClock);
    let toldMs = Number.NEGATIVE_INFINITY;
    try {
        const watched = await runMonitor({
            settings: plan.monitor,
            checks: probes.checks.map(({ name }) => name),
            probe: probes.probe,
            probeTimeoutMs: probes.timeoutMs,
            ...(before && { baseline: before }),
            clock: systemClock,
            lag,
            signal: asking.signal,
            onProgress: ({ elapsedMs, requests, errors }) => {
                if (elapsedMs - toldMs < PROGRESS_MS)
                    return;
                toldMs = elapsedMs;
                log.info(`${Math.round(elapsedMs / 1000)} s: ${requests} requests, ${errors} failed`);
            },
        });
        return (0,lib_report/* reportOfMonitor */.QP)(watched);
    }
    finally {
        lag.stop();
    }
}
const PROGRESS_MS = 15_000;
const MAX_BASELINE_BYTES = 20_000_000;
function main_readBaseline(path, inputs, checks) {
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size > MAX_BASELINE_BYTES)
            throw new BaselineProblem(`The baseline has ${size} bytes.`);
        return parseBaseline((0,external_node_fs_.readFileSync)(path, 'utf8'), {
            checks,
            nowMs: systemClock.now(),
            maxAgeMs: inputs.baselineMaxAgeMs,
        });
    }
    catch (error) {
        if (!(error instanceof BaselineProblem))
            throw error;
        throw new errors/* UserError */.yo(`baseline: ${(0,lib_secrets/* redact */.E$)(error.message)}`, { cause: error });
    }
}


/***/ }),

/***/ 6684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ reportOfChecks),
/* harmony export */   QP: () => (/* binding */ reportOfMonitor),
/* harmony export */   VY: () => (/* binding */ reportOfBaseline),
/* harmony export */   Yt: () => (/* binding */ defaultOutputs),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   dJ: () => (/* binding */ failuresOf)
/* harmony export */ });
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1872);

const noFiles = { report: '', junit: '', baseline: '' };
const defaultOutputs = {
    outcome: 'error',
    decision: 'hold',
    passed: '',
    failed: '',
    'failed-checks': '[]',
    attempts: '',
    'seconds-to-healthy': '',
    'version-seen': '',
    'error-rate': '',
    'error-rate-upper': '',
    requests: '',
    'latency-delta-ms': '',
    'latency-delta-lower-ms': '',
    'report-path': '',
    'junit-path': '',
    'baseline-path': '',
};
function reportOfChecks(checks, file) {
    const { passed, cancelled } = checks;
    const isBlind = cancelled || checks.checks.length === 0;
    const outcome = passed ? 'healthy' : isBlind ? 'inconclusive' : 'unhealthy';
    const failing = checks.checks.filter((check) => check.outcome !== 'passed');
    const reasons = failing.map((check) => failingSentence(check, file));
    if (cancelled)
        reasons.unshift('The run was cancelled, so nothing is confirmed.');
    else if (!passed && reasons.length === 0)
        reasons.push('Not one check was made.');
    return {
        mode: 'check',
        outcome,
        decision: passed ? 'promote' : isBlind ? 'hold' : 'rollback',
        reasons,
        checks,
    };
}
function failingSentence(check, file) {
    const { name, place, outcome, reason } = check;
    const where = file && place ? ` (${file}, line ${place.line})` : '';
    return `Check ${name}${where} ${outcome === 'skipped' ? 'was skipped' : 'failed'}: ${reason ?? 'for no known reason'}`;
}
function reportOfMonitor(monitor) {
    const { verdict, decision, reasons } = monitor;
    return { mode: 'monitor', outcome: verdict, decision, reasons, monitor };
}
function reportOfBaseline(baseline) {
    const failing = baseline.checks.filter(({ errors }) => errors > 0);
    return {
        mode: 'baseline',
        outcome: failing.length === 0 ? 'healthy' : 'inconclusive',
        decision: 'hold',
        reasons: failing.map(({ name, requests, errors }) => `Check ${name} failed ${errors} of ${requests} times while the baseline was taken.`),
        baseline,
    };
}
function failuresOf(report, failOn) {
    const { mode, outcome, decision, reasons } = report;
    if (failOn === 'never' || outcome === 'healthy')
        return [];
    if (mode === 'baseline')
        return failOn === 'inconclusive' ? reasons : [];
    if (outcome === 'unhealthy')
        return reasons.length > 0 ? reasons : ['It is unhealthy.'];
    const isAllowed = failOn === 'unhealthy' && decision === 'promote';
    return isAllowed ? [] : [`Inconclusive: ${reasons.join(' ') || 'nothing is known.'}`];
}
function outputsOf(report, files) {
    const { outcome, decision, checks, monitor, baseline } = report;
    const measured = monitor?.candidate;
    const asked = baseline && {
        requests: sum(baseline.checks.map(({ requests }) => requests)),
        errors: sum(baseline.checks.map(({ errors }) => errors)),
    };
    const failing = checks?.checks.filter((check) => check.outcome !== 'passed');
    const failingNames = failing
        ? failing.map(({ name }) => name)
        : (monitor?.failures ?? []).map(({ check }) => check);
    return {
        outcome,
        decision,
        passed: checks && failing ? String(checks.checks.length - failing.length) : '',
        failed: failing ? String(failing.length) : '',
        'failed-checks': JSON.stringify([...new Set(failingNames.map((name) => (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(name)))]),
        attempts: text(checks?.attempts),
        'seconds-to-healthy': text(checks?.secondsToHealthy),
        'version-seen': (checks?.versionsSeen ?? []).map((version) => (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(version)).join(', '),
        'error-rate': text(measured?.rate ?? (asked && asked.requests > 0 ? asked.errors / asked.requests : undefined)),
        'error-rate-upper': text(measured?.upper),
        requests: text(measured?.requests ?? asked?.requests),
        'latency-delta-ms': text(monitor?.latency.deltaMs),
        'latency-delta-lower-ms': text(monitor?.latency.deltaLowerMs),
        'report-path': files.report,
        'junit-path': files.junit,
        'baseline-path': files.baseline,
    };
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
const text = (value) => value === undefined || !Number.isFinite(value) ? '' : String(Math.round(value * 1e4) / 1e4);


/***/ }),

/***/ 2720:
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

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
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
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
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


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
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
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
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
        return this.addRaw(external_os_namespaceObject.EOL);
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
    return pth.replace(/[/\\]/g, external_path_namespaceObject.sep);
}
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
    const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield getExecOutput('sw_vers', undefined, {
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
    const { stdout } = yield getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
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
    process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
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
    process.stdout.write(external_os_namespaceObject.EOL);
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
    process.stdout.write(message + external_os_namespaceObject.EOL);
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

/***/ 3678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ GateFailure),
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

/***/ 1821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

var lib_errors = __nccwpck_require__(3678);
var core = __nccwpck_require__(2720);
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
;// CONCATENATED MODULE: ./packages/action-kit/lib/markdown-limit.js
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
    return (/^\s*\|/.test(lines[index] ?? '') && rule !== undefined && /^\s*\|[\s:|-]*-[\s:|-]*$/.test(rule));
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
    return text ? `${limitMarkdown((0,secrets/* redact */.E$)(text), maxBytes - 1).trimEnd()}\n` : '';
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
/* harmony export */   cl: () => (/* binding */ registerSecret)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2720);

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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
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
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3324);
/******/ __webpack_exports__ = await __webpack_exports__;
