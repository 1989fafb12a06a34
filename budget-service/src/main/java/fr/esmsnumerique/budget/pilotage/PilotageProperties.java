package fr.esmsnumerique.budget.pilotage;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Reading thresholds of the engagement rate, in basis points, and classes of a table: display settings, not rules of the programme.
 *
 * @param alertePointsDeBase below it, ALERTE
 * @param vigilancePointsDeBase below it, VIGILANCE
 * @param tailles first size of each class of projects but the first, in establishments
 * @param ages first age of each class of applications but the first, in days in their state
 * @param effectifMinimum smallest number of projects an open figure may tell of
 */
@ConfigurationProperties("esms.pilotage.seuils")
record PilotageProperties(
        @DefaultValue("4500") int alertePointsDeBase,
        @DefaultValue("6500") int vigilancePointsDeBase,
        @DefaultValue({"6", "15", "30", "60"}) List<Integer> tailles,
        @DefaultValue({"15", "30", "60", "90"}) List<Integer> ages,
        @DefaultValue("5") int effectifMinimum) {}
