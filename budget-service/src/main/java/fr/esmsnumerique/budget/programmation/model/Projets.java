package fr.esmsnumerique.budget.programmation.model;

import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.programmation.model.Projet.Acte;
import fr.esmsnumerique.budget.programmation.model.Projet.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The applications that hold credits, or did until they were withdrawn: one fold of the mouvements. */
public final class Projets {

    private final Map<String, Suivi> suivis = new LinkedHashMap<>();

    private long retenus;

    private Projets() {}

    /** True when no mouvement was known and effective then. */
    public boolean estVide() {
        return retenus == 0;
    }

    public static Projets de(Iterable<Mouvement> mouvements, Situation situation) {
        Projets projets = new Projets();
        for (Mouvement mouvement : mouvements) {
            if (situation.retient(mouvement)) {
                projets.ajouter(mouvement);
            }
        }
        return projets;
    }

    public List<Projet> tous() {
        return suivis.entrySet().stream()
                .flatMap(suivi -> suivi.getValue().projet(suivi.getKey()).stream())
                .toList();
    }

    private void ajouter(Mouvement mouvement) {
        retenus++;
        for (Ligne ligne : mouvement.lignes()) {
            Compte compte = ligne.compte();
            if (!compte.dossier().isEmpty()) {
                suivis.computeIfAbsent(compte.dossier(), numero -> new Suivi(compte.titulaire()))
                        .varier(ligne);
            }
        }
        mouvement
                .dossiers()
                .forEach(dossier -> suivis.computeIfPresent(dossier, (numero, suivi) -> suivi.noter(mouvement)));
    }

    private static final class Suivi {
        private final Titulaire titulaire;
        private final Map<Origine, Part> parts = new LinkedHashMap<>();
        private @Nullable EtatProjet etat;
        private @Nullable Acte acte;
        private @Nullable Acte retrait;

        Suivi(Titulaire titulaire) {
            this.titulaire = titulaire;
        }

        void varier(Ligne ligne) {
            Origine origine = ligne.compte().origine();
            long centimes = ligne.centimes();
            Part avant = parts.getOrDefault(origine, new Part(origine, 0, 0, 0));
            switch (ligne.compte().poste()) {
                case PROGRAMME ->
                    parts.put(origine, new Part(origine, avant.programme() + centimes, avant.gele(), avant.engage()));
                case GELE ->
                    parts.put(origine, new Part(origine, avant.programme(), avant.gele() + centimes, avant.engage()));
                case ENGAGE ->
                    parts.put(origine, new Part(origine, avant.programme(), avant.gele(), avant.engage() + centimes));
                case CADRE,
                        RESERVE,
                        DISPONIBLE,
                        CADUC,
                        DESENGAGE,
                        REPORTE,
                        OBLIGATION,
                        RESTE_A_PAYER,
                        PAYE_AVANCE,
                        PAYE_SOLDE -> {}
            }
        }

        Suivi noter(Mouvement mouvement) {
            parts.values().removeIf(part -> part.programme() == 0 && part.gele() == 0 && part.engage() == 0);
            Acte celui = new Acte(mouvement.id(), mouvement.dateEffet(), mouvement.auteur());
            if (mouvement.type() == TypeMouvement.RETRAIT && parts.isEmpty()) {
                retrait = celui;
            }
            EtatProjet nouveau = etat();
            if (nouveau != etat || fixe(mouvement.type())) {
                acte = nouveau == EtatProjet.RETIRE ? retrait : celui;
            }
            etat = nouveau;
            return this;
        }

        Optional<Projet> projet(String dossier) {
            return etat == null || acte == null
                    ? Optional.empty()
                    : Optional.of(new Projet(dossier, titulaire, etat, List.copyOf(parts.values()), acte));
        }

        private @Nullable EtatProjet etat() {
            if (parts.values().stream().anyMatch(part -> part.engage() > 0)) {
                return EtatProjet.ENGAGE;
            }
            if (parts.values().stream().anyMatch(part -> part.gele() > 0)) {
                return EtatProjet.GELE;
            }
            if (!parts.isEmpty()) {
                return EtatProjet.PROGRAMME;
            }
            return retrait == null ? null : EtatProjet.RETIRE;
        }

        /** A change of the programmed amount, without a change of state, is still what one looks for. */
        private static boolean fixe(TypeMouvement type) {
            return type == TypeMouvement.PROGRAMMATION || type == TypeMouvement.DEPROGRAMMATION;
        }
    }
}
