package fr.esmsnumerique.usage.logiciel;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.usage.declaration.application.DeclarerMois;
import fr.esmsnumerique.usage.declaration.application.VerifierDeclaration;
import fr.esmsnumerique.usage.declaration.model.MotifRefus;
import fr.esmsnumerique.usage.declaration.model.ResultatDeclaration;
import fr.esmsnumerique.usage.declaration.model.ResultatDeclaration.Refusee;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.declaration.model.VersionDeclaration.Origine;
import fr.esmsnumerique.usage.declaration.web.RefusDeclarations;
import fr.esmsnumerique.usage.logiciel.Lot.Ligne;
import fr.esmsnumerique.usage.mandat.web.EssmsOuverts;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Each line is judged alone, with the checks of the form; what may be written is written by project and month, the rest comes back with its reason. */
@Component
class RecevoirLot {

    private final Projets projets;
    private final EssmsOuverts ouverts;
    private final VerifierDeclaration verifier;
    private final DeclarerMois declarer;

    RecevoirLot(Projets projets, EssmsOuverts ouverts, VerifierDeclaration verifier, DeclarerMois declarer) {
        this.projets = projets;
        this.ouverts = ouverts;
        this.verifier = verifier;
        this.declarer = declarer;
    }

    Lot executer(Acteur acteur, List<Ligne> lignes) {
        Lot lot = new Lot(lignes);
        Map<String, Predicate<String>> acces = new HashMap<>();
        Set<String> vues = new HashSet<>();
        for (Ligne ligne : lignes) {
            Predicate<String> permis = acces.computeIfAbsent(ligne.dossierId(), dossier -> ouverts.a(acteur, dossier));
            Optional<Probleme> refus = refuser(ligne, permis);
            if (refus.isEmpty() && !vues.add(ligne.dossierId() + ligne.mois() + ligne.numero())) {
                refus = Optional.of(probleme(MotifRefus.DOUBLON, ligne.numero()));
            }
            refus.ifPresent(probleme -> lot.refuser(ligne, probleme));
        }
        lot.groupes().forEach(groupe -> ecrire(lot, groupe, acteur));
        return lot;
    }

    /** What is said of a line before its project is even read: a stranger learns nothing of a project that is not his. */
    private static Optional<Probleme> refuser(Ligne ligne, Predicate<String> permis) {
        if (ligne.essms() == null) {
            return Optional.of(Probleme.refus(
                    422, "finess.invalide", "Numéro FINESS", "Numéro FINESS absent, ou clé fausse : corrigez-le."));
        }
        return permis.test(ligne.numero())
                ? Optional.empty()
                : Optional.of(Probleme.refus(
                        403,
                        "acces.essms",
                        "Accès refusé",
                        "Aucun mandat en cours ne vous ouvre cet ESSMS dans ce projet : demandez-le au porteur."));
    }

    private void ecrire(Lot lot, List<Ligne> groupe, Acteur acteur) {
        Ligne tete = groupe.getFirst();
        Optional<Projet> projet = projets.lire(tete.dossierId());
        Map<NumeroFiness, Ligne> bonnes = new LinkedHashMap<>();
        for (Ligne ligne : groupe) {
            NumeroFiness essms = java.util.Objects.requireNonNull(ligne.essms());
            Optional<MotifRefus> refus =
                    projet.map(p -> juger(p, ligne, essms)).orElse(Optional.of(MotifRefus.PROJET_INTROUVABLE));
            refus.ifPresentOrElse(
                    motif -> lot.refuser(ligne, probleme(motif, ligne.numero())), () -> bonnes.put(essms, ligne));
        }
        if (bonnes.isEmpty()) {
            return;
        }
        Map<NumeroFiness, Saisie> saisies = new LinkedHashMap<>();
        bonnes.forEach((essms, ligne) -> saisies.put(essms, ligne.saisie()));
        switch (declarer.executer(new DeclarerMois.Demande(
                tete.dossierId(), tete.mois(), saisies, acteur.nom(), Origine.SYSTEME_EXTERNE, tete.motif()))) {
            case ResultatDeclaration.Acceptee(var ecritures) ->
                ecritures.forEach(
                        (essms, ecriture) -> lot.ecrire(java.util.Objects.requireNonNull(bonnes.get(essms)), ecriture));
            case Refusee refusee ->
                bonnes.values().forEach(ligne -> lot.refuser(ligne, RefusDeclarations.probleme(refusee)));
        }
    }

    private Optional<MotifRefus> juger(Projet projet, Ligne ligne, NumeroFiness essms) {
        YearMonth premier = projet.premierMois() == null ? ligne.mois() : projet.premierMois();
        return verifier.essms(projet, essms, ligne.saisie()).or(() -> verifier.mois(projet, ligne.mois(), premier));
    }

    private static Probleme probleme(MotifRefus motif, String objet) {
        return RefusDeclarations.probleme(new Refusee(motif, objet));
    }
}
