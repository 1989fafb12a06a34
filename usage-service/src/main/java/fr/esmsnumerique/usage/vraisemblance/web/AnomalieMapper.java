package fr.esmsnumerique.usage.vraisemblance.web;

import fr.esmsnumerique.contrats.usage.modele.AnomalieUsage;
import fr.esmsnumerique.contrats.usage.modele.Compteur;
import fr.esmsnumerique.contrats.usage.modele.EtatAnomalie;
import fr.esmsnumerique.contrats.usage.modele.ParoleAnomalie;
import fr.esmsnumerique.contrats.usage.modele.RegleVraisemblance;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.vraisemblance.model.Anomalie;
import fr.esmsnumerique.usage.vraisemblance.model.AnomalieSuivie;
import fr.esmsnumerique.usage.vraisemblance.model.SuiteAnomalie.Parole;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Anomalies to the contract and to a table. */
final class AnomalieMapper {

    static final List<String> COLONNES = List.of(
            "Dossier",
            "Région",
            "ESSMS",
            "Mois",
            "Règle",
            "Compteur",
            "Observé",
            "Repère",
            "Seuil",
            "Raison",
            "État",
            "Explication");

    private AnomalieMapper() {}

    static AnomalieUsage anomalie(Projet projet, AnomalieSuivie suivie) {
        Anomalie anomalie = suivie.anomalie();
        return new AnomalieUsage()
                .id(anomalie.id())
                .dossierId(projet.dossierId())
                .region(projet.region().code())
                .numeroFiness(anomalie.essms().valeur())
                .mois(anomalie.mois().toString())
                .regle(RegleVraisemblance.valueOf(anomalie.regle().name()))
                .compteur(Optional.ofNullable(anomalie.compteur())
                        .map(c -> Compteur.valueOf(c.name()))
                        .orElse(null))
                .observe(anomalie.observe())
                .repere(anomalie.repere())
                .seuil(anomalie.seuil())
                .raison(anomalie.raison())
                .etat(EtatAnomalie.valueOf(suivie.etat().name()))
                .explication(parole(suivie.suite().explication()))
                .acceptation(parole(suivie.suite().acceptation()));
    }

    static List<String> cellules(AnomalieUsage anomalie) {
        return List.of(
                anomalie.getDossierId(),
                anomalie.getRegion(),
                anomalie.getNumeroFiness(),
                anomalie.getMois(),
                anomalie.getRegle().name(),
                anomalie.getCompteur() == null ? "" : anomalie.getCompteur().name(),
                Long.toString(anomalie.getObserve()),
                Long.toString(anomalie.getRepere()),
                anomalie.getSeuil(),
                anomalie.getRaison(),
                anomalie.getEtat().name(),
                anomalie.getExplication() == null
                        ? ""
                        : anomalie.getExplication().getTexte());
    }

    private static @Nullable ParoleAnomalie parole(@Nullable Parole parole) {
        return parole == null
                ? null
                : new ParoleAnomalie().texte(parole.texte()).par(parole.par()).le(parole.le());
    }
}
