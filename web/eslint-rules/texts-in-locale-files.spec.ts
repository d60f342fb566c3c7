import { RuleTester } from 'eslint'
import * as vueParser from 'vue-eslint-parser'
import { describe, it } from 'vitest'
import rule from './texts-in-locale-files.js'

RuleTester.describe = describe
RuleTester.it = it

new RuleTester({ languageOptions: { parser: vueParser } }).run('texts-in-locale-files', rule, {
  valid: [
    { code: "const a = t('chat.send') // 发送", filename: 'a.ts' },
    { code: '<template><!-- 发送 --><p>{{ t("chat.send") }}</p></template>', filename: 'a.vue' },
  ],
  invalid: [
    { code: "const a = '发送'", filename: 'a.ts', errors: 1 },
    { code: 'const a = `${b}发送`', filename: 'a.ts', errors: 1 },
    { code: '<template><p>发送</p></template>', filename: 'a.vue', errors: 1 },
    { code: '<template><p title="发送" /></template>', filename: 'a.vue', errors: 1 },
    { code: '<template><p :title="\'发送\'" /></template>', filename: 'a.vue', errors: 1 },
  ],
})
