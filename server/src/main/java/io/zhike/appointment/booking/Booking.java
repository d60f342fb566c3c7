package io.zhike.appointment.booking;

import io.zhike.account.Accounts;
import io.zhike.account.Role;
import io.zhike.account.SignedIn;
import io.zhike.appointment.AppointmentAct;
import io.zhike.appointment.slot.Slots;
import io.zhike.organisation.Product;
import io.zhike.organisation.Products;
import io.zhike.organisation.UnitId;
import io.zhike.shared.problem.ProblemException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in appointments. */
@Service
class Booking {

    private final Appointments appointments;
    private final Slots slots;
    private final Numbers numbers;
    private final History history;
    private final Accounts accounts;
    private final Products products;
    private final Clock clock;

    Booking(
            Appointments appointments,
            Slots slots,
            Numbers numbers,
            History history,
            Accounts accounts,
            Products products,
            Clock clock) {
        this.appointments = appointments;
        this.slots = slots;
        this.numbers = numbers;
        this.history = history;
        this.accounts = accounts;
        this.products = products;
        this.clock = clock;
    }

    BookingEntrance entrance(SignedIn person) {
        var profile = accounts.profile(person.id());
        var missing = missing(person);
        return new BookingEntrance(missing.isEmpty(), missing, profile.unitName(), profile.realName(), profile.phone());
    }

    /** The manual's rule. @throws ProblemException {@code appointments-for-vip-admins}, naming the missing roles */
    void onlyVipUnitAdminsMayBook(SignedIn person) {
        var missing = missing(person);
        if (!missing.isEmpty()) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "appointments-for-vip-admins").with("missing", missing);
        }
    }

    private static List<Role> missing(SignedIn person) {
        return Stream.of(Role.VIP, Role.UNIT_ADMIN)
                .filter(role -> !person.has(role))
                .toList();
    }

    /**
     * Books a place.
     *
     * @return the appointment, the same one however often the same form comes
     * @throws ProblemException {@code slot-full}, {@code slot-past} or {@code slot-unavailable}; nothing is changed then
     */
    @Transactional
    public Appointment submit(SignedIn customer, AppointmentForm form) {
        onlyVipUnitAdminsMayBook(customer);
        theProductTreeHas(form);
        var before = appointments.submitted(customer.id(), form.key());
        return before.isPresent() ? before.get() : book(customer, form);
    }

    private Appointment book(SignedIn customer, AppointmentForm form) {
        var slot = slots.hold(form.product(), form.startsAt());
        // The same form may have waited for the same row: then its own place may have been the last one.
        var meanwhile = appointments.submitted(customer.id(), form.key());
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        slots.requirePlace(slot);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var unit = accounts.unitOf(customer.id()).map(UnitId::new).orElse(null);
        var number = numbers.next(slots.day(now));
        var made = appointments.insert(number, customer.id(), unit, form.key(), form.matter(), slot, now);
        made.ifPresent(appointment -> history.happened(appointment, AppointmentAct.SUBMITTED, customer, null));
        return made.or(() -> appointments.submitted(customer.id(), form.key())).orElseThrow();
    }

    private void theProductTreeHas(AppointmentForm form) {
        var product = products.all().stream()
                .filter(p -> p.code().equals(form.product()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("product", "unknown"));
        if (product.modules().stream().map(Product.Module::code).noneMatch(form.module()::equals)) {
            throw ProblemException.invalid("module", "unknown");
        }
    }
}
