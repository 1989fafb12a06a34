package fr.esmsnumerique.notification.courriel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of mails, prefix {@code esms.courriel}.
 *
 * @param expediteur address mails come from
 * @param balayage period at which waiting mails are looked for
 * @param bail time after which another sender takes over a mail whose sender may have died; longer than the mail server's timeouts together
 * @param attenteMax longest pause between two attempts
 * @param essaisMax attempts before a person must act
 */
@ConfigurationProperties("esms.courriel")
record CourrielProperties(
        @DefaultValue("ne-pas-repondre@exemple.test") String expediteur,
        @DefaultValue("1s") Duration balayage,
        @DefaultValue("60s") Duration bail,
        @DefaultValue("5m") Duration attenteMax,
        @DefaultValue("40") int essaisMax) {}
