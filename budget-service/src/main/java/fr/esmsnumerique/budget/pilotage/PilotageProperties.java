package fr.esmsnumerique.budget.pilotage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Reading thresholds of the engagement rate, in basis points: display settings, not rules of the programme.
 *
 * @param alertePointsDeBase below it, ALERTE
 * @param vigilancePointsDeBase below it, VIGILANCE
 */
@ConfigurationProperties("esms.pilotage.seuils")
record PilotageProperties(
        @DefaultValue("4500") int alertePointsDeBase,
        @DefaultValue("6500") int vigilancePointsDeBase) {}
