package fr.esmsnumerique.budget.redeploiement.application;

import fr.esmsnumerique.budget.enveloppe.model.Euros;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.budget.redeploiement.model.Qualite;
import fr.esmsnumerique.budget.redeploiement.model.Releve;
import fr.esmsnumerique.budget.redeploiement.model.Signature;
import fr.esmsnumerique.documents.Bloc;
import fr.esmsnumerique.documents.Fiche;
import fr.esmsnumerique.documents.Imprime;
import fr.esmsnumerique.documents.Redaction;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/** The paper of a region's statement. It reads mouvements and signatures, which never change: the same statement gives the same bytes for ever. */
public final class RedigerReleve {

    private static final List<Bloc.Colonne> LIGNES = List.of(
            Bloc.Colonne.texte("Origine des crédits", 0.42f),
            Bloc.Colonne.texte("Dossier", 0.33f),
            Bloc.Colonne.nombre("Montant", 0.25f));

    private static final List<Bloc.Colonne> MOUVEMENTS = List.of(
            Bloc.Colonne.texte("Mouvement", 0.2f),
            Bloc.Colonne.texte("Écrit le", 0.25f),
            Bloc.Colonne.texte("Empreinte SHA-256", 0.55f));

    private RedigerReleve() {}

    /** @param regles those the redeployment was made under, cited at the end */
    public static Imprime de(Releve releve, List<Regle> regles) {
        String id = releve.redeploiement().id().toString();
        Redaction redaction = new Redaction()
                .titre("Relevé du redéploiement " + id)
                .chapeau("ARS " + releve.region().nom() + " – enveloppe "
                        + releve.redeploiement().id().enveloppe() + " – crédits non engagés à la fin du "
                        + Paris.enLettres(releve.redeploiement().proposition().jourReference()))
                .paragraphe("Motif : " + releve.redeploiement().proposition().motif());
        cede(redaction, releve);
        recu(redaction, releve, id);
        redaction
                .soustitre("Signatures")
                .liste(releve.redeploiement().signatures().stream()
                        .map(RedigerReleve::signature)
                        .toList());
        redaction.soustitre("Écritures du grand livre");
        redaction.ajouter(new Bloc.Tableau(
                "Écritures du grand livre qui ont fait ce redéploiement, avec leur empreinte",
                MOUVEMENTS,
                releve.mouvements().stream().map(RedigerReleve::mouvement).toList()));
        redaction
                .soustitre("Textes appliqués")
                .liste(regles.stream().map(RedigerReleve::citation).toList());
        return redaction.selon(new Fiche(
                "Relevé " + id + " – " + releve.region().nom(),
                id + "-" + releve.region().code(),
                Paris.jour(releve.mouvements().getLast().decideLe()),
                "ARS " + releve.region().nom() + " – ESMS numérique"));
    }

    private static void cede(Redaction redaction, Releve releve) {
        if (releve.cessions().isEmpty()) {
            return;
        }
        redaction.soustitre("Autorisations d'engagement cédées");
        redaction.ajouter(tableau("Ce que la région cède, par origine et par dossier", releve.cessions()));
        if (!releve.rendus().isEmpty()) {
            redaction.paragraphe(
                    "Ces programmations ont été rompues ; leur reste est redevenu disponible dans la région.");
            redaction.ajouter(tableau("Reste des programmations rompues", releve.rendus()));
        }
    }

    private static void recu(Redaction redaction, Releve releve, String origine) {
        if (releve.recu() > 0) {
            redaction
                    .soustitre("Autorisations d'engagement reçues")
                    .paragraphe(Euros.de(releve.recu()) + ", suivis sous l'origine " + origine
                            + ", à engager au plus tard le " + Paris.enLettres(releve.engagerJusquau()) + ".");
        }
    }

    private static Bloc.Tableau tableau(String resume, List<Ligne> lignes) {
        List<Bloc.Ligne> rangs = new java.util.ArrayList<>(lignes.stream()
                .map(l -> Bloc.Ligne.de(
                        l.compte().origine().reference(),
                        l.compte().dossier().isEmpty()
                                ? "crédits disponibles"
                                : l.compte().dossier(),
                        Euros.de(l.centimes())))
                .toList());
        rangs.add(Bloc.Ligne.total(
                "Total", "", Euros.de(lignes.stream().mapToLong(Ligne::centimes).sum())));
        return new Bloc.Tableau(resume, LIGNES, rangs);
    }

    private static String signature(Signature signature) {
        return (signature.qualite() == Qualite.CNSA_PILOTE ? "CNSA" : "Délégation au numérique en santé") + " : "
                + signature.auteur().nom() + ", le " + instant(signature.le());
    }

    private static Bloc.Ligne mouvement(Mouvement mouvement) {
        return Bloc.Ligne.de(mouvement.id().toString(), instant(mouvement.decideLe()), mouvement.empreinte());
    }

    private static String citation(Regle regle) {
        return regle.reference().texte() + ", " + regle.reference().localisation();
    }

    private static String instant(Instant instant) {
        ZonedDateTime heure = instant.atZone(Paris.ZONE);
        return Paris.enLettres(heure.toLocalDate()) + " à %d h %02d".formatted(heure.getHour(), heure.getMinute());
    }
}
