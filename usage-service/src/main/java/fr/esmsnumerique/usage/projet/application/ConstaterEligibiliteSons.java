package fr.esmsnumerique.usage.projet.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.projet.model.ConstatSons;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.RefusProjet;
import fr.esmsnumerique.usage.projet.model.ResultatProjet;
import fr.esmsnumerique.usage.projet.model.Secteur;
import org.springframework.stereotype.Component;

/** An ARS states, with a reason, whether an AHI establishment is eligible to the SONS (instruction 2025/100). */
@Component
public class ConstaterEligibiliteSons {

    private final ModifierProjet modifier;
    private final Horloge horloge;

    ConstaterEligibiliteSons(ModifierProjet modifier, Horloge horloge) {
        this.modifier = modifier;
        this.horloge = horloge;
    }

    public ResultatProjet executer(
            String dossierId, NumeroFiness numero, boolean eligible, String motif, String auteur) {
        ConstatSons constat = new ConstatSons(eligible, motif, horloge.instant(), auteur);
        return modifier.executer(dossierId, projet -> appliquer(projet, numero, constat));
    }

    private static ResultatProjet appliquer(Projet projet, NumeroFiness numero, ConstatSons constat) {
        if (projet.estAtteste()) {
            return new ResultatProjet.Refuse(RefusProjet.PROJET_ATTESTE);
        }
        return projet.essms(numero)
                .<ResultatProjet>map(essms -> essms.secteur() == Secteur.AHI
                        ? new ResultatProjet.Accepte(projet.avecConstat(numero, constat))
                        : new ResultatProjet.Refuse(RefusProjet.SECTEUR_SANS_CONSTAT))
                .orElseGet(() -> new ResultatProjet.Refuse(RefusProjet.ESSMS_INTROUVABLE));
    }
}
