package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import java.util.ArrayList;
import java.util.List;

/** Demands judged one after the other, what they write, and what will be answered once it is written. Reads wait with them: they must see it. */
final class Lot {

    private final List<Tache> taches = new ArrayList<>();
    private final List<Tache.Ecriture> ecritures = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Mouvement> nouveaux = new ArrayList<>();
    /** Writes of these demands whose outcome could not be known. */
    private int inconnues;

    void juger(Tache.Ecriture tache, Issue issue) {
        taches.add(tache);
        ecritures.add(tache);
        issues.add(issue);
        if (issue instanceof Issue.Ecrite(Mouvement mouvement, boolean rejoue) && !rejoue) {
            nouveaux.add(mouvement);
        }
    }

    void lire(Tache.Lecture<?> lecture) {
        taches.add(lecture);
    }

    void joindre(Lot suivant) {
        taches.addAll(suivant.taches);
        ecritures.addAll(suivant.ecritures);
        issues.addAll(suivant.issues);
        nouveaux.addAll(suivant.nouveaux);
        inconnues = Math.max(inconnues, suivant.inconnues);
    }

    List<Tache> taches() {
        return taches;
    }

    List<Mouvement> nouveaux() {
        return nouveaux;
    }

    boolean estVide() {
        return taches.isEmpty();
    }

    int taille() {
        return taches.size();
    }

    int inconnues() {
        return inconnues;
    }

    void inconnues(int fois) {
        inconnues = fois;
    }

    void echouer(RuntimeException cause) {
        taches.forEach(tache -> tache.echouer(cause));
    }

    /** Tells everybody whose demand was judged; reads are answered by the writer. */
    void repondre() {
        for (int i = 0; i < ecritures.size(); i++) {
            ecritures.get(i).reponse().complete(issues.get(i));
        }
    }
}
