package io.zhike.account.credentials;

import io.zhike.account.Channel;
import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.account.SignedIn;
import io.zhike.organisation.Products;
import io.zhike.shared.problem.ProblemException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Makes accounts of customers who proved that a phone number is theirs. */
@Service
class Registration {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountStore accounts;
    private final VerificationCodes codes;
    private final PasswordPolicy policy;
    private final PasswordHasher passwords;
    private final Products products;
    private final TransactionOperations transactions;

    Registration(
            AccountStore accounts,
            VerificationCodes codes,
            PasswordPolicy policy,
            PasswordHasher passwords,
            Products products,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.codes = codes;
        this.policy = policy;
        this.passwords = passwords;
        this.products = products;
        this.transactions = transactions;
    }

    /** @throws ProblemException {@code invalid-input}, {@code wrong-code}, {@code phone-taken} */
    SignedIn register(RegistrationForm.Quick form) {
        var fields = new Fields();
        var phone = fields.phone("phone", form.phone());
        var password = password(fields, form.password(), phone);
        fields.refuseIfWrong();
        // a name to begin with that tells nothing of the phone number; it can be changed in the personal centre
        var name = "u" + Long.toString(RANDOM.nextLong(1L << 45, 1L << 46), 36);
        return create(form.code(), phone, password, hash -> NewAccount.quick(name, phone, hash));
    }

    /** @throws ProblemException {@code invalid-input}, {@code wrong-code}, {@code user-name-taken} and the like */
    SignedIn register(RegistrationForm form) {
        var fields = new Fields();
        var userName = fields.userName("userName", form.userName());
        var phone = fields.phone("phone", form.phone());
        var email = fields.optionalEmail("email", form.email());
        var realName = fields.text("realName", form.realName(), 50);
        var unitName = fields.text("unitName", form.unitName(), 100);
        var department = fields.optionalText("department", form.department(), 50);
        var position = fields.optionalText("position", form.position(), 50);
        var used = products(fields, form.products());
        var password = password(fields, form.password(), userName, phone, email, realName, unitName);
        fields.refuseIfWrong();
        return create(
                form.code(),
                phone,
                password,
                hash -> new NewAccount(
                        userName,
                        phone,
                        email,
                        hash,
                        realName,
                        unitName,
                        department,
                        position,
                        used,
                        Set.of(Role.CUSTOMER),
                        CustomerLevel.NONE,
                        null));
    }

    /** The code is used up only together with the account: who chose a taken name may go on with the same code. */
    private SignedIn create(
            @Nullable String code, String phone, String password, Function<String, NewAccount> account) {
        var target = new CodeTarget(Purpose.REGISTER, Channel.SMS, phone);
        var match = codes.match(target, code == null ? "" : code);
        var person = account.apply(passwords.hash(password));
        try {
            var id = Objects.requireNonNull(transactions.execute(transaction -> {
                codes.use(match);
                return accounts.create(person);
            }));
            return new SignedIn(id.value(), person.userName(), person.roles());
        } catch (DuplicateKeyException e) {
            throw Taken.by(e);
        }
    }

    private String password(Fields fields, @Nullable String password, @Nullable String... ownWords) {
        var words = Stream.of(ownWords).filter(Objects::nonNull).toList();
        var plain = password == null ? "" : password;
        policy.problem(plain, words).ifPresent(code -> fields.wrong("password", code));
        return plain;
    }

    private List<String> products(Fields fields, @Nullable List<String> codes) {
        var used = codes == null ? List.<String>of() : codes.stream().distinct().toList();
        if (!used.stream().allMatch(products::has)) {
            fields.wrong("products", "unknown-product");
        }
        return used;
    }
}
