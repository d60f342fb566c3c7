import { accountApi, type Registration } from '@api'
import { useForm } from '@shared/composables/useForm'
import { rules, useSession } from '@shared/entities/session'

const empty = {
  userName: '',
  phone: '',
  code: '',
  email: '',
  password: '',
  repeat: '',
  realName: '',
  unitName: '',
  department: '',
  position: '',
  products: [] as string[],
}

export type RegistrationForm = ReturnType<typeof useRegistration>

/** The full registration: what the account needs, and who the person is. */
export function useRegistration() {
  const session = useSession()
  return useForm({
    initial: empty,
    rules: {
      userName: rules.userName,
      email: rules.optionalEmail,
      phone: rules.phone,
      code: rules.code,
      password: rules.newPassword,
      repeat: rules.repeated<typeof empty>('password'),
      realName: rules.required,
      unitName: rules.required,
    },
    submit: async (values) => session.entered(await accountApi.register(registrationOf(values))),
  })
}

/** What people leave empty is not sent. */
export function registrationOf(values: typeof empty): Registration {
  const optional = (name: 'email' | 'department' | 'position') =>
    values[name].trim() ? { [name]: values[name].trim() } : {}
  return {
    userName: values.userName.trim(),
    phone: rules.plainPhone(values.phone),
    code: values.code.trim(),
    password: values.password,
    realName: values.realName.trim(),
    unitName: values.unitName.trim(),
    products: values.products,
    ...optional('email'),
    ...optional('department'),
    ...optional('position'),
  }
}
