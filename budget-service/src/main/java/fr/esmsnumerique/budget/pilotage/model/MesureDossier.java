package fr.esmsnumerique.budget.pilotage.model;

import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Echeance;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Usage;
import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import fr.esmsnumerique.budget.consolidation.model.Mesure.Unite;
import java.util.function.ToLongFunction;

/** A figure that applications add up to: its list is the applications that count for something in it. */
public enum MesureDossier {
    DOSSIERS("Dossiers déposés", Unite.NOMBRE, "Dossiers sortis du brouillon.", l -> l.estDeposee() ? 1 : 0),
    INSTRUITS(
            "Dossiers instruits",
            Unite.NOMBRE,
            "Dossiers retenus, rejetés, réorientés ou non recevables.",
            l -> siDossier(l, d -> d.estDepose() && d.estInstruit() ? 1 : 0)),
    EN_COURS(
            "Dossiers en cours",
            Unite.NOMBRE,
            "Dossiers déposés qui attendent une issue.",
            l -> siDossier(l, d -> d.estDepose() && !d.estInstruit() ? 1 : 0)),
    RETENUS("Dossiers retenus", Unite.NOMBRE, "Dossiers à l'état retenu.", l -> siDossier(l, d -> retenu(d) ? 1 : 0)),
    ESSMS(
            "ESSMS",
            Unite.NOMBRE,
            "Établissements et services des dossiers déposés.",
            l -> siDossier(l, d -> d.estDepose() ? d.nombreEssms() : 0)),
    AVIS_CD_EN_ATTENTE(
            "Avis de conseils départementaux attendus",
            Unite.NOMBRE,
            "Conseils départementaux dont l'avis manque à un dossier sans décision (PIL-03).",
            l -> siDossier(l, Dossier::consultationsCd)),
    ARRETE("Montants arrêtés", Unite.CENTIMES, "Subventions arrêtées.", l -> siFinance(l, Financement::arrete)),
    EN_ATTENTE_DE_CREDITS(
            "Projets en attente de crédits",
            Unite.CENTIMES,
            "Subventions arrêtées pour lesquelles rien n'est programmé, gelé ni engagé.",
            l -> l.credits().estSansCredits() && l.credits().paye() == 0 ? siFinance(l, Financement::arrete) : 0),
    PROGRAMME(
            "AE programmées",
            Unite.CENTIMES,
            "Programmées et pas engagées.",
            l -> l.credits().programme()),
    GELE(
            "AE gelées",
            Unite.CENTIMES,
            "Gelées par un redéploiement en cours.",
            l -> l.credits().gele()),
    ENGAGE(
            "AE engagées",
            Unite.CENTIMES,
            "Engagées et pas retirées.",
            l -> l.credits().engage()),
    PAYE(
            "Montants payés",
            Unite.CENTIMES,
            "Avances et soldes payés.",
            l -> l.credits().paye()),
    RESTE_A_PAYER(
            "Reste à payer",
            Unite.CENTIMES,
            "Engagé et pas payé.",
            l -> l.credits().resteAPayer()),
    A_PAYER(
            "Versements attendus",
            Unite.CENTIMES,
            "Versements des décisions attributives pas encore payés.",
            l -> siFinance(
                    l, f -> f.echeances().stream().mapToLong(Echeance::centimes).sum())),
    SUIVIS("Projets suivis", Unite.NOMBRE, "Projets dont l'usage est suivi.", l -> siSuivi(l, _ -> 1)),
    ATTEINTES(
            "Projets aux cibles atteintes",
            Unite.NOMBRE,
            "Projets dont toutes les cibles exigées sont atteintes au dernier mois déclaré.",
            l -> siSuivi(l, u -> u.atteintes() ? 1 : 0)),
    ATTESTES(
            "Projets attestés",
            Unite.NOMBRE,
            "Projets dont l'ARS a attesté les cibles.",
            l -> siSuivi(l, u -> u.attestee() ? 1 : 0)),
    INDICATEURS_EXIGES(
            "Indicateurs exigés",
            Unite.NOMBRE,
            "Indicateurs d'usage que les projets suivis doivent atteindre.",
            l -> siSuivi(l, Usage::indicateursExiges)),
    INDICATEURS_ATTEINTS(
            "Indicateurs atteints",
            Unite.NOMBRE,
            "Ceux d'entre eux qui le sont au dernier mois déclaré.",
            l -> siSuivi(l, Usage::indicateursAtteints));

    private static final String ETAT_RETENU = "RETENU";

    private final String libelle;
    private final Unite unite;
    private final String definition;
    private final transient ToLongFunction<LigneDossier> valeur;

    MesureDossier(String libelle, Unite unite, String definition, ToLongFunction<LigneDossier> valeur) {
        this.libelle = libelle;
        this.unite = unite;
        this.definition = definition;
        this.valeur = valeur;
    }

    public String libelle() {
        return libelle;
    }

    public Unite unite() {
        return unite;
    }

    public String definition() {
        return definition;
    }

    public long de(LigneDossier ligne) {
        return valeur.applyAsLong(ligne);
    }

    private static boolean retenu(Dossier dossier) {
        return dossier.etat().equals(ETAT_RETENU);
    }

    private static long siDossier(LigneDossier ligne, ToLongFunction<Dossier> valeur) {
        return ligne.dossier() == null ? 0 : valeur.applyAsLong(ligne.dossier());
    }

    private static long siFinance(LigneDossier ligne, ToLongFunction<Financement> valeur) {
        return ligne.financement() == null ? 0 : valeur.applyAsLong(ligne.financement());
    }

    private static long siSuivi(LigneDossier ligne, ToLongFunction<Usage> valeur) {
        return ligne.usage() == null ? 0 : valeur.applyAsLong(ligne.usage());
    }
}
