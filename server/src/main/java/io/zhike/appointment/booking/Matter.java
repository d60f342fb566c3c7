package io.zhike.appointment.booking;

/** What an appointment is about, and whom to reach; it stays as it was submitted. */
public record Matter(
        String unitName,
        String contactName,
        String contactPhone,
        String product,
        String module,
        String title,
        String description) {}
