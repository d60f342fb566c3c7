package io.zhike.account.credentials;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * A salted SHA-256 of a six-digit code. A slow hash would not help: there are only a million codes, and each lives
 * for ten minutes and five tries. The hash keeps codes out of backups and out of sight.
 */
@SuppressWarnings("ArrayRecordComponent")
record CodeHash(byte[] salt, byte[] hash) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static String newCode() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    static CodeHash of(String code) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new CodeHash(salt, digest(salt, code));
    }

    boolean matches(String code) {
        return MessageDigest.isEqual(hash, digest(salt, code));
    }

    private static byte[] digest(byte[] salt, String code) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return sha.digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
