package fr.esmsnumerique.financement.modele.model;

import static fr.esmsnumerique.financement.modele.model.NatureDocument.AVENANT;
import static fr.esmsnumerique.financement.modele.model.NatureDocument.CONVENTION;
import static fr.esmsnumerique.financement.modele.model.NatureDocument.DECISION;
import static fr.esmsnumerique.financement.modele.model.NatureDocument.NOTIFICATION;
import static fr.esmsnumerique.financement.modele.model.NatureDocument.PARTENARIAT;
import static fr.esmsnumerique.financement.modele.model.NatureDocument.REFUS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a template may insert, written {@code {{nom}}}. A block (a table, the grounds, the articles) is alone in its paragraph. What a document cannot do without is not
 * the template's to leave out: a refusal states its grounds, an agreement its articles.
 */
public enum ChampInsere {
    PORTEUR("Raison sociale du porteur", false),
    FINESS_PORTEUR("Numéro FINESS juridique du porteur", false),
    DOSSIER("Numéro du dossier", false),
    CAMPAGNE("Code de la campagne", false),
    REGION("Nom de la région", false),
    REFERENCE("Numéro de l'acte", false),
    DATE("Date de l'acte", false),
    SIGNATAIRE("Fonction du signataire", false),
    MONTANT("Montant de la subvention", false, NOTIFICATION, DECISION),
    NOMBRE_ESSMS("Nombre d'ESSMS financés", false),
    SOLUTION("Nom de la solution", false),
    EDITEUR("Nom de l'éditeur", false),
    PLAN_FINANCEMENT("Tableau du financement, ligne à ligne", true, DECISION),
    ECHEANCIER("Tableau des versements et de leurs conditions", true),
    LISTE_ESSMS("Tableau des ESSMS du projet", true),
    MOTIFS("Motifs de la décision de rejet", true, REFUS),
    ARTICLES("Parties, articles et signatures de la convention", true, CONVENTION, PARTENARIAT, AVENANT);

    private static final Set<ChampInsere> DU_REFUS = EnumSet.of(
            PORTEUR, FINESS_PORTEUR, DOSSIER, CAMPAGNE, REGION, REFERENCE, DATE, SIGNATAIRE, SOLUTION, EDITEUR, MOTIFS);

    private final String description;
    private final boolean bloc;
    private final Set<NatureDocument> obligatoires;

    ChampInsere(String description, boolean bloc, NatureDocument... obligatoires) {
        this.description = description;
        this.bloc = bloc;
        this.obligatoires = Set.of(obligatoires);
    }

    public String nom() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String description() {
        return description;
    }

    public boolean bloc() {
        return bloc;
    }

    public boolean obligatoire(NatureDocument nature) {
        return obligatoires.contains(nature);
    }

    /** Fields that have a value in documents of that nature. */
    public static List<ChampInsere> de(NatureDocument nature) {
        return Arrays.stream(values()).filter(c -> c.existe(nature)).toList();
    }

    private boolean existe(NatureDocument nature) {
        return switch (this) {
            case MOTIFS -> nature == REFUS;
            case ARTICLES -> nature == CONVENTION || nature == PARTENARIAT || nature == AVENANT;
            default -> nature != REFUS || DU_REFUS.contains(this);
        };
    }

    public static Optional<ChampInsere> nomme(String nom) {
        return Arrays.stream(values()).filter(c -> c.nom().equals(nom)).findFirst();
    }
}
