package io.zhike.appointment.slot;

import io.zhike.organisation.Product;
import io.zhike.organisation.Products;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives each product line that has no plan yet one to begin with, so that a new installation can be booked at once. */
@Component
class FirstPlans implements ApplicationRunner {

    private static final int DAYS_AHEAD = 14;
    private static final int NOTICE_MINUTES = 60;
    private static final int CAPACITY = 2;
    /** Within the usual working hours. */
    private static final int[] HOURS = {9, 10, 14, 15, 16};

    private final Products products;
    private final Plans plans;

    FirstPlans(Products products, Plans plans) {
        this.products = products;
        this.plans = plans;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        products.all().stream().map(Product::code).map(FirstPlans::first).forEach(plans::start);
    }

    private static Plan first(String product) {
        var week = IntStream.rangeClosed(1, 5).boxed().flatMap(FirstPlans::day).toList();
        return new Plan(product, DAYS_AHEAD, NOTICE_MINUTES, List.of(), week, 1);
    }

    private static Stream<WeeklySlot> day(int weekday) {
        return IntStream.of(HOURS)
                .mapToObj(hour -> new WeeklySlot(weekday, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0), CAPACITY));
    }
}
