package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier.Identite;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.dossier.model.Numeros;
import fr.esmsnumerique.eligibilite.dossier.model.Rattachements;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import org.springframework.stereotype.Service;

/** Opens a carrier's draft, which may still be incomplete. */
@Service
public class CreerDossier {

    private final AssemblerProjet assembler;
    private final Numeros numeros;
    private final Rattachements rattachements;
    private final Dossiers dossiers;
    private final Horloge horloge;

    public CreerDossier(
            AssemblerProjet assembler,
            Numeros numeros,
            Rattachements rattachements,
            Dossiers dossiers,
            Horloge horloge) {
        this.assembler = assembler;
        this.numeros = numeros;
        this.rattachements = rattachements;
        this.dossiers = dossiers;
        this.horloge = horloge;
    }

    public Dossier creer(ProjetDeclare declare, String auteur) {
        Projet projet = assembler.completer(declare, horloge.instant());
        Region pivot = Regions.pivot(projet);
        String id = numeros.reserver(declare.campagne(), pivot, null);
        rattachements.rattacher(
                id, declare.essms().stream().map(LigneDeclaree::numeroFiness).toList());
        Dossier dossier = Dossier.brouillon(
                new Identite(id, null, pivot, Regions.toutes(projet)),
                declare,
                new Acte(horloge.instant(), auteur, "Création du brouillon", ""));
        if (!dossiers.creer(dossier)) {
            throw new IllegalStateException("Numéro de dossier attribué deux fois : " + id);
        }
        return dossier;
    }
}
