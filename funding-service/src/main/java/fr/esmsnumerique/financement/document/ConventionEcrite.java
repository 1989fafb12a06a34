package fr.esmsnumerique.financement.document;

import static fr.esmsnumerique.financement.subvention.model.TypeConvention.ARS_PORTEUR;

import fr.esmsnumerique.financement.calcul.model.Euros;
import fr.esmsnumerique.financement.calcul.model.MontantTranche;
import fr.esmsnumerique.financement.calcul.model.OrganismeProjet;
import fr.esmsnumerique.financement.calcul.model.ReglesVersement;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.subvention.model.Convention;
import fr.esmsnumerique.financement.subvention.model.Dates;
import fr.esmsnumerique.financement.subvention.model.Decision;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.Signature;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an agreement says: parties, articles with their rule, signatures, then annexes. */
final class ConventionEcrite {

    private final Feuilles feuilles;
    private final Subvention subvention;
    private final DossierRetenu dossier;
    private final Convention convention;
    private final Decision decision;
    private int article;

    ConventionEcrite(Feuilles feuilles, Subvention subvention, Convention convention) {
        this.feuilles = feuilles;
        this.subvention = subvention;
        this.dossier = subvention.dossier();
        this.convention = convention;
        this.decision = subvention.decisionEventuelle().orElseThrow();
    }

    void ecrire() throws IOException {
        titre();
        parties();
        if (convention.type() == ARS_PORTEUR) {
            articlesArsPorteur();
        } else {
            articlesPartenariat();
        }
        signatures();
        new Annexes(feuilles, subvention).ecrire();
    }

    private void titre() throws IOException {
        boolean ars = convention.type() == ARS_PORTEUR;
        feuilles.paragraphe(ars ? "Convention de financement" : "Convention de partenariat", Style.TITRE);
        feuilles.paragraphe(
                "Dossier " + dossier.dossierId() + " – décision attributive " + decision.reference() + " du "
                        + Dates.format(decision.date()),
                Style.SOUS_TITRE);
    }

    private void parties() throws IOException {
        feuilles.paragraphe("Entre les soussignés :", Style.CORPS);
        if (convention.type() == ARS_PORTEUR) {
            feuilles.paragraphe(
                    "l'Agence régionale de santé " + dossier.region().nom() + ", ci-après « l'ARS »,", Style.LISTE);
            feuilles.paragraphe(
                    "et " + dossier.porteur().raisonSociale() + ", FINESS juridique "
                            + dossier.porteur().numero() + ", ci-après « le porteur »,",
                    Style.LISTE);
        } else {
            for (OrganismeProjet organisme : dossier.projet().organismes()) {
                feuilles.paragraphe(
                        organisme.raisonSociale() + ", FINESS juridique " + organisme.numero() + ",", Style.LISTE);
            }
        }
        feuilles.paragraphe("il est convenu ce qui suit.", Style.CORPS);
    }

    private void articlesArsPorteur() throws IOException {
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
                        + cite(subvention.regles().solde()) + ".");
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
        String regle = cite(subvention.regles().engagement());
        return subvention
                .engagementEventuel()
                .map(e -> "Les autorisations d'engagement ont été engagées en une seule fois le "
                        + Dates.format(e.date()) + " (enveloppe " + e.enveloppe() + ", mouvement " + e.mouvementId()
                        + ") " + regle + ".")
                .orElse(
                        "Les autorisations d'engagement sont engagées en une seule fois, avant la signature de la présente convention "
                                + regle + ".");
    }

    private void versements() throws IOException {
        ReglesVersement regles = subvention.regles();
        intitule("Versements");
        Tableau tableau = new Tableau(
                feuilles,
                List.of(
                        new Tableau.Colonne("Versement", 0.14f, false),
                        new Tableau.Colonne("Condition", 0.58f, false),
                        new Tableau.Colonne("Part", 0.10f, true),
                        new Tableau.Colonne("Montant", 0.18f, true)));
        for (MontantTranche tranche : subvention.retenu().tranches()) {
            String libelle = tranche.tranche().libelle();
            tableau.ligne(
                    libelle.substring(0, 1).toUpperCase(Locale.FRENCH) + libelle.substring(1),
                    condition(tranche.tranche()) + " "
                            + cite(regles.de(tranche.tranche()).texteConditions()),
                    Pourcentages.format(tranche.part()),
                    Euros.format(tranche.montant()));
        }
        tableau.total("Total", "", "", Euros.format(decision.montant()));
        feuilles.descendre(10);
    }

    private String condition(Tranche tranche) {
        return switch (tranche) {
            case AVANCE -> "À la signature de la présente convention" + siGroupement();
            case INTERMEDIAIRE -> "Au jalon du projet constaté par l'ARS";
            case SOLDE -> "À l'atteinte des cibles d'usage, après la vérification de service régulier";
        };
    }

    private String siGroupement() {
        return dossier.projet().estGroupement() ? " et de la convention de partenariat du groupement" : "";
    }

    private void articlesPartenariat() throws IOException {
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
                        + cite(subvention.regles().avance()) + ".");
    }

    private void signatures() throws IOException {
        intitule("Signatures");
        Tableau tableau = new Tableau(
                feuilles,
                List.of(
                        new Tableau.Colonne("Partie", 0.34f, false),
                        new Tableau.Colonne("Signataire", 0.42f, false),
                        new Tableau.Colonne("Date", 0.24f, false)));
        for (String partie : convention.parties()) {
            Optional<Signature> signature = convention.signatures().stream()
                    .filter(s -> s.partie().equals(partie))
                    .findFirst();
            tableau.ligne(
                    nom(partie),
                    signature.map(s -> s.par().nom() + ", " + s.qualite()).orElse("à signer"),
                    signature.map(s -> Dates.format(s.date())).orElse(""));
        }
        feuilles.descendre(10);
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

    private void article(String intitule, String texte) throws IOException {
        intitule(intitule);
        feuilles.paragraphe(texte, Style.CORPS);
    }

    private void intitule(String intitule) throws IOException {
        article++;
        feuilles.reserver(64);
        feuilles.paragraphe("Article " + article + " – " + intitule, Style.ARTICLE);
    }

    private static String cite(ReferenceLegale reference) {
        return "(" + reference.texte() + ", " + reference.regle() + ")";
    }
}
