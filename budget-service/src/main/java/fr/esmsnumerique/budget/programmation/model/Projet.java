package fr.esmsnumerique.budget.programmation.model;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * An application and the credits it holds.
 *
 * @param parts by origin, oldest credits first; empty once withdrawn
 * @param acte what put it where it stands
 */
public record Projet(String dossier, Titulaire titulaire, EtatProjet etat, List<Part> parts, Acte acte) {

    public Projet {
        parts = List.copyOf(parts);
    }

    public long total() {
        return somme(part -> part.programme() + part.gele() + part.engage());
    }

    public long somme(ToLongFunction<Part> poste) {
        return parts.stream().mapToLong(poste).reduce(0L, Math::addExact);
    }

    /** What comes from one origin only. */
    Projet limiteA(String origine) {
        return new Projet(
                dossier,
                titulaire,
                etat,
                parts.stream()
                        .filter(part -> part.origine().reference().equals(origine))
                        .toList(),
                acte);
    }

    /** Centimes of one origin. */
    public record Part(Origine origine, long programme, long gele, long engage) {}

    /** The mouvement, the day from which it counts, and who decided it. */
    public record Acte(MouvementId mouvement, LocalDate depuis, Auteur par) {}
}
