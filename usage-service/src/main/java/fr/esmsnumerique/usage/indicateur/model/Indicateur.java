package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.usage.declaration.model.Compteur;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The seven indicators of the programme: what is divided by what. Values of targets are campaign data, never written here. */
public enum Indicateur {
    TAUX_MSS(
            "USE-01",
            "Taux d'utilisation de la messagerie sécurisée de santé (MSSanté)",
            "mss",
            Compteur.MESSAGES_MSS,
            Compteur.PERSONNES_ELIGIBLES_PROJET),
    TAUX_DMP("USE-02", "Taux d'utilisation du DMP", "dmp", Compteur.DMP_ALIMENTES, Compteur.PERSONNES_ELIGIBLES_PROJET),
    TAUX_DOSSIERS_ACTIFS(
            "USE-06",
            "Taux de dossiers actifs",
            "dossiers_actifs",
            Compteur.DOSSIERS_ACTIFS,
            Compteur.PERSONNES_ACCOMPAGNEES),
    TAUX_PROJET_PERSONNALISE(
            "USE-07",
            "Taux de dossiers actifs avec un projet personnalisé",
            "projet_personnalise",
            Compteur.DOSSIERS_ACTIFS_AVEC_PROJET,
            Compteur.DOSSIERS_ACTIFS),
    TAUX_EVENEMENT(
            "USE-08",
            "Taux de dossiers actifs ayant au moins un événement",
            "evenement",
            Compteur.DOSSIERS_ACTIFS_AVEC_EVENEMENT,
            Compteur.DOSSIERS_ACTIFS),
    E_PRESCRIPTION("USE-04", "Prescriptions électroniques importées", "e_prescription", Compteur.E_PRESCRIPTIONS, null),
    E_PARCOURS("USE-05", "Échanges avec la plateforme e-Parcours", "e_parcours", Compteur.E_PARCOURS, null);

    private final String regle;
    private final String libelle;
    private final String cle;
    private final Compteur numerateur;
    private final @Nullable Compteur denominateur;

    Indicateur(String regle, String libelle, String cle, Compteur numerateur, @Nullable Compteur denominateur) {
        this.regle = regle;
        this.libelle = libelle;
        this.cle = cle;
        this.numerateur = numerateur;
        this.denominateur = denominateur;
    }

    public String regle() {
        return regle;
    }

    public String libelle() {
        return libelle;
    }

    /** Name of the indicator inside campaign keys, e.g. {@code usage.cible.dmp}. */
    public String cle() {
        return cle;
    }

    public Compteur numerateur() {
        return numerateur;
    }

    /** Empty for the two counts that have no target by construction. */
    public Optional<Compteur> denominateur() {
        return Optional.ofNullable(denominateur);
    }

    /** MSS and DMP: the "services socles" of the payment slide; the three others measure the DUI (AMB-15). */
    public boolean estServiceSocle() {
        return this == TAUX_MSS || this == TAUX_DMP;
    }
}
