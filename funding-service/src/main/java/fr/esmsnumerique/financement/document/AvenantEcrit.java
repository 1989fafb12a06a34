package fr.esmsnumerique.financement.document;

import fr.esmsnumerique.documents.Bloc.Colonne;
import fr.esmsnumerique.documents.Bloc.Ligne;
import fr.esmsnumerique.documents.Bloc.Tableau;
import fr.esmsnumerique.documents.Redaction;
import fr.esmsnumerique.financement.calcul.model.EssmsProjet;
import fr.esmsnumerique.financement.calcul.model.Euros;
import fr.esmsnumerique.financement.subvention.model.Avenant;
import fr.esmsnumerique.financement.subvention.model.Convention;
import fr.esmsnumerique.financement.subvention.model.Dates;
import fr.esmsnumerique.financement.subvention.model.Decision;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an amendment says: what it changes to the agreement, the new amount and its computation, the new schedule. */
final class AvenantEcrit {

    private final Redaction redaction;
    private final Subvention subvention;
    private final DossierRetenu dossier;
    private final Avenant avenant;
    private int article;

    AvenantEcrit(Redaction redaction, Subvention subvention, Avenant avenant) {
        this.redaction = redaction;
        this.subvention = subvention;
        this.dossier = subvention.dossier();
        this.avenant = avenant;
    }

    void ecrire() {
        Decision decision = subvention.decisionEventuelle().orElseThrow();
        LocalDate signature = subvention
                .convention(TypeConvention.ARS_PORTEUR)
                .flatMap(Convention::signeeLe)
                .orElseThrow();
        redaction.paragraphe("Vu la décision attributive " + decision.reference() + " du "
                + Dates.format(decision.date()) + " et la convention de financement "
                + Convention.id(dossier.dossierId(), TypeConvention.ARS_PORTEUR) + " signée le "
                + Dates.format(signature) + ",");
        redaction.paragraphe("Entre les soussignés :");
        redaction.liste(Parties.arsEtPorteur(dossier));
        redaction.paragraphe("il est convenu ce qui suit.");
        article("Objet", "Le présent avenant modifie la convention pour le motif suivant : " + avenant.motif());
        perimetre();
        montant();
        versements();
        article(
                "Autres dispositions",
                "Les stipulations de la convention que le présent avenant ne modifie pas restent applicables.");
        signatures();
    }

    private void perimetre() {
        if (avenant.retires().isEmpty()) {
            return;
        }
        article(
                "Établissements et services",
                "Les ESSMS suivants quittent le projet, qui en compte désormais "
                        + avenant.calcul().nombreFinances() + " financés :");
        redaction.liste(avenant.projet().essms().stream()
                .filter(e -> avenant.retires().contains(e.numeroFiness()) && !e.estFinancable())
                .map(AvenantEcrit::nom)
                .distinct()
                .toList());
    }

    private static String nom(EssmsProjet essms) {
        return essms.raisonSociale() + ", FINESS " + essms.numeroFiness();
    }

    private void montant() {
        String bareme = avenant.montant().equals(avenant.calcul().total())
                ? ", montant du barème sur ce périmètre"
                : ", le barème donnant " + Euros.format(avenant.calcul().total()) + " sur ce périmètre";
        String suite = avenant.montant().equals(avenant.avant())
                ? "Le montant de la subvention reste de " + Euros.format(avenant.montant()) + "."
                : "Le montant de la subvention passe de " + Euros.format(avenant.avant()) + " à "
                        + Euros.format(avenant.montant()) + bareme
                        + ". Les crédits engagés au-delà sont retirés par l'ARS "
                        + TableauxSubvention.cite(subvention.regles().engagement()) + ".";
        article("Montant", suite + " Le calcul figure ligne à ligne en annexe 2.");
    }

    private void versements() {
        intitule("Versements");
        redaction.ajouter(TableauxSubvention.versements(subvention, avenant.echeancier(), avenant.montant()));
    }

    private void signatures() {
        intitule("Signatures");
        List<Ligne> lignes = List.of(
                ligne("ARS " + dossier.region().nom(), Convention.ARS),
                ligne(dossier.porteur().raisonSociale(), Convention.PORTEUR));
        redaction.ajouter(new Tableau(
                "Parties et signatures",
                List.of(
                        Colonne.texte("Partie", 0.34f),
                        Colonne.texte("Signataire", 0.42f),
                        Colonne.texte("Date", 0.24f)),
                lignes));
    }

    private Ligne ligne(String nom, String partie) {
        return Parties.signature(
                nom,
                avenant.signatures().stream()
                        .filter(s -> s.partie().equals(partie))
                        .findFirst());
    }

    void annexes() {
        redaction.sautDePage();
        redaction
                .soustitre("Annexe 1 – Liste des ESSMS")
                .ajouter(TableauxSubvention.essms(avenant.projet()))
                .soustitre("Annexe 2 – Plan de financement")
                .ajouter(TableauxSubvention.plan(avenant.calcul(), Optional.of(avenant.montant())));
        new Annexes(redaction, subvention).references();
    }

    private void article(String intitule, String texte) {
        intitule(intitule);
        redaction.paragraphe(texte);
    }

    private void intitule(String intitule) {
        article++;
        redaction.soustitre("Article " + article + " – " + intitule);
    }
}
