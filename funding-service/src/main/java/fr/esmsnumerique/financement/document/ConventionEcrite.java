package fr.esmsnumerique.financement.document;

import static fr.esmsnumerique.financement.subvention.model.TypeConvention.ARS_PORTEUR;

import fr.esmsnumerique.documents.Bloc.Colonne;
import fr.esmsnumerique.documents.Bloc.Ligne;
import fr.esmsnumerique.documents.Bloc.Tableau;
import fr.esmsnumerique.documents.Redaction;
import fr.esmsnumerique.financement.calcul.model.Euros;
import fr.esmsnumerique.financement.calcul.model.OrganismeProjet;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.subvention.model.Convention;
import fr.esmsnumerique.financement.subvention.model.Dates;
import fr.esmsnumerique.financement.subvention.model.Decision;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.Signature;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an agreement says: parties, articles with their rule, signatures, then annexes. */
final class ConventionEcrite {

    private final Redaction redaction;
    private final Subvention subvention;
    private final DossierRetenu dossier;
    private final Convention convention;
    private final Decision decision;
    private int article;

    ConventionEcrite(Redaction redaction, Subvention subvention, Convention convention) {
        this.redaction = redaction;
        this.subvention = subvention;
        this.dossier = subvention.dossier();
        this.convention = convention;
        this.decision = subvention.decisionEventuelle().orElseThrow();
    }

    /** Parties, articles, signatures: the part of an agreement that no template words. */
    void ecrire() {
        convention
                .resiliationEventuelle()
                .ifPresent(fin -> redaction.paragraphe(
                        "Convention résiliée le " + Dates.format(fin.date()) + ". Motif : " + fin.motif()));
        redaction.paragraphe(
                "Vu la décision attributive " + decision.reference() + " du " + Dates.format(decision.date()) + ",");
        parties();
        if (convention.type() == ARS_PORTEUR) {
            articlesArsPorteur();
        } else {
            articlesPartenariat();
        }
        signatures();
    }

    private void parties() {
        redaction.paragraphe("Entre les soussignés :");
        redaction.liste(
                convention.type() == ARS_PORTEUR
                        ? Parties.arsEtPorteur(dossier)
                        : dossier.projet().organismes().stream()
                                .map(o -> o.raisonSociale() + ", FINESS juridique " + o.numero() + ",")
                                .toList());
        redaction.paragraphe("il est convenu ce qui suit.");
    }

    private void articlesArsPorteur() {
        int finances = subvention.calcul().nombreFinances();
        article(
                "Objet",
                "L'ARS accorde au porteur une subvention pour l'équipement en dossier de l'usager informatisé et le développement des usages numériques de "
                        + finances
                        + " établissements et services sociaux et médico-sociaux (ESSMS), avec la solution « "
                        + dossier.solution() + " » de l'éditeur " + dossier.editeur()
                        + ". La liste des ESSMS figure en annexe 1.");
        article(
                "Montant",
                "Le montant de la subvention est de " + Euros.format(decision.montant())
                        + ". Il est établi ligne à ligne en annexe 2, avec la règle appliquée à chaque ligne. Une part destinée à l'éditeur est un plafond.");
        article("Engagement des crédits", engagement());
        versements();
        article(
                "Cibles d'usage",
                "Le solde est conditionné à l'atteinte des cibles d'usage de la campagne " + dossier.campagne()
                        + ", mesurées après la vérification de service régulier. Le porteur fournit les éléments de preuve "
                        + TableauxSubvention.cite(subvention.regles().solde()) + ".");
        if (dossier.projet().compte(Secteur.AHI)) {
            article(
                    "Établissements d'accueil, hébergement, insertion",
                    "La solution retenue est candidate au référencement Ségur au plus tard à la date de signature de la présente convention (SOL-09).");
        }
        article(
                "Vérification",
                "Le code de vérification imprimé au pied de chaque page est l'empreinte du contenu de la convention : un autre montant, une autre ligne ou un autre ESSMS donnerait un autre code.");
    }

    private String engagement() {
        String regle = TableauxSubvention.cite(subvention.regles().engagement());
        return subvention
                .engagementEventuel()
                .map(e -> "Les autorisations d'engagement ont été engagées en une seule fois le "
                        + Dates.format(e.date()) + " (enveloppe " + e.enveloppe() + ", mouvement " + e.mouvementId()
                        + ") " + regle + ".")
                .orElse(
                        "Les autorisations d'engagement sont engagées en une seule fois, avant la signature de la présente convention "
                                + regle + ".");
    }

    private void versements() {
        intitule("Versements");
        redaction.ajouter(TableauxSubvention.versements(
                subvention, subvention.retenu().tranches(), subvention.retenu().total()));
    }

    private void articlesPartenariat() {
        article(
                "Objet",
                "Les organismes gestionnaires signataires mènent ensemble le projet du dossier " + dossier.dossierId()
                        + " avec la solution « " + dossier.solution()
                        + " ». Les ESSMS concernés figurent en annexe 1.");
        article(
                "Porteur",
                dossier.porteur().raisonSociale() + " porte le projet, signe la convention de financement avec l'ARS "
                        + dossier.region().nom() + " et reçoit la subvention de " + Euros.format(decision.montant())
                        + ", détaillée en annexe 2.");
        article(
                "Effet",
                "La signature de la présente convention par tous les organismes conditionne le versement de l'avance "
                        + TableauxSubvention.cite(subvention.regles().avance()) + ".");
    }

    private void signatures() {
        intitule("Signatures");
        List<Ligne> lignes = new ArrayList<>();
        for (String partie : convention.parties()) {
            Optional<Signature> signature = convention.signatures().stream()
                    .filter(s -> s.partie().equals(partie))
                    .findFirst();
            lignes.add(Parties.signature(nom(partie), signature));
        }
        redaction.ajouter(new Tableau(
                "Parties et signatures",
                List.of(
                        Colonne.texte("Partie", 0.34f),
                        Colonne.texte("Signataire", 0.42f),
                        Colonne.texte("Date", 0.24f)),
                lignes));
    }

    private String nom(String partie) {
        if (partie.equals(Convention.ARS)) {
            return "ARS " + dossier.region().nom();
        }
        if (partie.equals(Convention.PORTEUR)) {
            return dossier.porteur().raisonSociale();
        }
        return dossier.projet().organismes().stream()
                .filter(o -> o.numero().equals(partie))
                .map(OrganismeProjet::raisonSociale)
                .findFirst()
                .orElse(partie);
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
