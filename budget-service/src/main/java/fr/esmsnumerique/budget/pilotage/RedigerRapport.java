package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.model.Ecart;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.FaitsRegion;
import fr.esmsnumerique.budget.consolidation.model.Indicateurs;
import fr.esmsnumerique.budget.consolidation.model.LigneConsolidee;
import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation.Lue;
import fr.esmsnumerique.budget.enveloppe.model.Euros;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.pilotage.model.prevision.PrevisionAe;
import fr.esmsnumerique.documents.Bloc.Barre;
import fr.esmsnumerique.documents.Bloc.Barres;
import fr.esmsnumerique.documents.Bloc.Colonne;
import fr.esmsnumerique.documents.Bloc.Ligne;
import fr.esmsnumerique.documents.Bloc.Tableau;
import fr.esmsnumerique.documents.Fiche;
import fr.esmsnumerique.documents.Imprime;
import fr.esmsnumerique.documents.Redaction;
import fr.esmsnumerique.kernel.Paris;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The national report of one run on paper. It reads what the run kept and nothing else: the same run gives the same bytes for ever. */
final class RedigerRapport {

    private static final float POINTS = 10_000;
    /** More differences are a matter for the screen, where each opens its applications. */
    private static final int ECARTS_IMPRIMES = 20;

    private final Lue lue;
    private final List<FaitsRegion> faits;
    private final PrevisionAe prevision;
    private final String empreinte;
    private final Redaction redaction = new Redaction();

    RedigerRapport(Lue lue, List<FaitsRegion> faits, PrevisionAe prevision, String empreinte) {
        this.lue = lue;
        this.faits = faits;
        this.prevision = prevision;
        this.empreinte = empreinte;
    }

    Imprime rediger() {
        Execution execution = lue.execution();
        String jour = Paris.enLettres(execution.situationAu());
        redaction
                .titre("Rapport national de pilotage")
                .chapeau("Enveloppe " + execution.enveloppe() + " – situation au " + jour);
        total();
        regions();
        postes();
        new RisquesDuRapport(prevision).ajouter(redaction);
        rapprochement();
        provenance();
        return redaction.selon(new Fiche(
                "Rapport national de pilotage " + execution.enveloppe() + " au " + jour,
                "Rapport " + execution.id(),
                execution.situationAu(),
                "ESMS numérique – pilotage national – " + execution.enveloppe()));
    }

    private void total() {
        Indicateurs total = lue.tableau().total();
        redaction.liste(List.of(
                "AE allouées aux régions : " + Euros.de(total.alloue()),
                "AE engagées : " + Euros.de(total.engage()) + ", soit " + taux(total) + " de l'alloué",
                "AE non engagées : " + Euros.de(total.nonEngage()) + ", dont programmées "
                        + Euros.de(total.programme()),
                "Montants payés : " + Euros.de(total.paye()),
                "Dossiers déposés : " + total.dossiers() + ", dont instruits " + total.instruits() + ", pour "
                        + total.essms() + " ESSMS",
                "Projets suivis : " + total.suivis() + ", dont aux cibles atteintes " + total.atteintes()));
    }

    private void regions() {
        List<Ligne> lignes = new ArrayList<>();
        lue.tableau()
                .lignes()
                .forEach(l -> lignes.add(new Ligne(cellules(l.region().nom(), l.indicateurs()), false)));
        lignes.add(new Ligne(cellules("Nation", lue.tableau().total()), true));
        redaction
                .soustitre("Régions")
                .ajouter(new Tableau(
                        "Crédits et dossiers de chaque région, et leur total",
                        List.of(
                                Colonne.texte("Région", 0.24f),
                                Colonne.nombre("Alloué", 0.165f),
                                Colonne.nombre("Engagé", 0.165f),
                                Colonne.nombre("Taux", 0.085f),
                                Colonne.nombre("Non engagé", 0.165f),
                                Colonne.nombre("Dossiers", 0.1f),
                                Colonne.nombre("ESSMS", 0.08f)),
                        lignes))
                .note(
                        "L'alloué est le notifié, moins le cédé, plus le reçu et le reporté : le taux d'engagement s'y rapporte.")
                .ajouter(new Barres(
                        "Taux d'engagement par région",
                        "Barres : taux d'engagement de chaque région, les mêmes que dans le tableau précédent. Nation : "
                                + taux(lue.tableau().total()) + ".",
                        lue.tableau().lignes().stream()
                                .map(RedigerRapport::barre)
                                .toList()));
    }

    private static List<String> cellules(String nom, Indicateurs i) {
        return List.of(
                nom,
                Euros.de(i.alloue()),
                Euros.de(i.engage()),
                taux(i),
                Euros.de(i.nonEngage()),
                String.valueOf(i.dossiers()),
                String.valueOf(i.essms()));
    }

    private static Barre barre(LigneConsolidee ligne) {
        Integer points = PilotageMapper.taux(ligne.indicateurs());
        return new Barre(
                ligne.region().nom(),
                taux(ligne.indicateurs()),
                points == null ? 0 : Math.clamp(points / POINTS, 0, 1));
    }

    private void postes() {
        long alloue = faits.stream().mapToLong(FaitsRegion::alloue).sum();
        List<Ligne> lignes = new ArrayList<>();
        Arrays.stream(Poste.values()).filter(Poste::estAlloue).forEach(poste -> {
            long montant = faits.stream().mapToLong(f -> f.montant(poste)).sum();
            if (montant != 0) {
                lignes.add(Ligne.de(libelle(poste), Euros.de(montant), Parts.de(montant, alloue)));
            }
        });
        lignes.add(Ligne.total("Alloué", Euros.de(alloue), Parts.de(alloue, alloue)));
        redaction
                .soustitre("Autorisations d'engagement par poste")
                .ajouter(new Tableau(
                        "Postes des autorisations d'engagement des dix-huit régions",
                        List.of(
                                Colonne.texte("Poste", 0.5f),
                                Colonne.nombre("Montant", 0.3f),
                                Colonne.nombre("Part de l'alloué", 0.2f)),
                        lignes));
        long cede = faits.stream().mapToLong(FaitsRegion::cede).sum();
        long recu = faits.stream().mapToLong(FaitsRegion::recu).sum();
        redaction.note("Redéploiements : cédé " + Euros.de(cede) + ", reçu " + Euros.de(recu) + ".");
    }

    private static String libelle(Poste poste) {
        return switch (poste) {
            case DISPONIBLE -> "Disponible";
            case PROGRAMME -> "Programmé";
            case GELE -> "Gelé par un redéploiement";
            case ENGAGE -> "Engagé";
            case CADUC -> "Caduc";
            case DESENGAGE -> "Désengagé";
            case REPORTE -> "Reporté";
            case CADRE, RESERVE, OBLIGATION, RESTE_A_PAYER, PAYE_AVANCE, PAYE_SOLDE ->
                throw new IllegalArgumentException("Poste qui n'est pas alloué à une région : " + poste);
        };
    }

    private void rapprochement() {
        List<Ecart> anomalies =
                lue.tableau().ecarts().stream().filter(e -> !e.decalage()).toList();
        int decalages = lue.tableau().ecarts().size() - anomalies.size();
        redaction
                .soustitre("Rapprochement")
                .paragraphe(
                        anomalies.isEmpty()
                                ? "Le tableau, le grand livre et les services disent les mêmes chiffres. Décalages d'étape, expliqués : "
                                        + decalages + "."
                                : "Écarts à examiner : " + anomalies.size() + ". Décalages d'étape, expliqués : "
                                        + decalages + ".");
        redaction.liste(anomalies.stream()
                .limit(ECARTS_IMPRIMES)
                .map(e -> e.region() + (e.dossier().isEmpty() ? "" : ", " + e.dossier()) + ", " + e.mesure() + " : "
                        + e.explication())
                .toList());
    }

    private void provenance() {
        Execution execution = lue.execution();
        redaction
                .soustitre("D'où viennent ces chiffres")
                .liste(List.of(
                        "Consolidation " + execution.id() + ", jusqu'au mouvement n° " + execution.sequence()
                                + " du grand livre",
                        "Empreinte SHA-256 du tableau national de cette consolidation, en CSV : " + empreinte));
    }

    private static String taux(Indicateurs i) {
        Integer points = PilotageMapper.taux(i);
        return points == null ? "–" : Parts.pourcent(points);
    }
}
