/** @file Chinese text belongs in locale files, so that it can be translated and changed in one place. */

const CHINESE = /[\u3400-\u9fff\uff01-\uff5e\u3000-\u303f]/

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'Put this text into a locale file: {{ text }}' },
  },
  create(context) {
    /** @param {any} node @param {unknown} text */
    function check(node, text) {
      if (typeof text === 'string' && CHINESE.test(text)) {
        context.report({ loc: node.loc, messageId: 'literal', data: { text: text.trim().slice(0, 40) } })
      }
    }
    const script = {
      /** @param {any} node */
      Literal: (node) => check(node, node.value),
      /** @param {any} node */
      TemplateElement: (node) => check(node, node.value.raw),
    }
    const template = {
      ...script,
      /** @param {any} node */
      VText: (node) => check(node, node.value),
      /** @param {any} node */
      VLiteral: (node) => check(node, node.value),
    }
    const services = context.sourceCode.parserServices
    return services.defineTemplateBodyVisitor ? services.defineTemplateBodyVisitor(template, script) : script
  },
}
