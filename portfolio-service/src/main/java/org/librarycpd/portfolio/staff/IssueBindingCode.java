package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.BindingRule.A_CODE_IS_FOR_WHO_HAS_NO_ACCOUNT_YET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;

@ApplicationScoped
public class IssueBindingCode {

    private final StaffMembers members;
    private final BindingCodes codes;
    private final Authority authority;
    private final AuditTrail audit;
    private final Clock clock;

    IssueBindingCode(StaffMembers members, BindingCodes codes, Authority authority, AuditTrail audit, Clock clock) {
        this.members = members;
        this.codes = codes;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is shown once and kept nowhere. */
    public record Issued(String code, Instant expiresAt) {}

    @Transactional
    public Issued handle(UUID staffMemberId, UUID by) {
        var member = members.require(staffMemberId);
        authority.requireHrOfficer(by);
        A_CODE_IS_FOR_WHO_HAS_NO_ACCOUNT_YET.require(member.personId() == null);
        codes.issuedTo(staffMemberId).ifPresent(earlier -> earlier.withdraw(clock.instant()));
        var secret = free();
        var code = new BindingCode(staffMemberId, secret, clock.instant());
        codes.add(code);
        audit.record("portfolio.BindingCodeIssued", staffMemberId, member::version);
        return new Issued(secret.written(), code.expiresAt());
    }

    private SecretCode free() {
        var secret = SecretCode.random();
        while (codes.withHandle(secret.handle()).isPresent()) {
            secret = SecretCode.random();
        }
        return secret;
    }
}
