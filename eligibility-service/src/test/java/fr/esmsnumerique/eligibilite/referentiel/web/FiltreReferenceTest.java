package fr.esmsnumerique.eligibilite.referentiel.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.eligibilite.campagne.model.Campagnes;
import fr.esmsnumerique.eligibilite.referentiel.application.LireListes;
import fr.esmsnumerique.eligibilite.referentiel.model.Liste;
import fr.esmsnumerique.eligibilite.referentiel.model.Listes;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import fr.esmsnumerique.support.web.ProblemeException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FiltreReferenceTest {

    @Test
    void une_campagne_qu_aucune_ligne_importee_ne_porte_est_refusee() {
        FiltreReference filtre = filtre(List.of(new Fiche("1", Map.of("campagne", "P20"))));

        assertThatCode(() -> filtre.exigerCampagne("P20", List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> filtre.exigerCampagne("P19", List.of())).isInstanceOf(ProblemeException.class);
        assertThatCode(() -> filtre.exigerCampagne("P19", List.of("une ligne"))).doesNotThrowAnyException();
        assertThatCode(() -> filtre.exigerCampagne(null, List.of())).doesNotThrowAnyException();
    }

    @Test
    void sans_aucun_financement_importe_rien_ne_dit_qu_une_campagne_n_existe_pas() {
        assertThatCode(() -> filtre(List.of()).exigerCampagne("P20", List.of())).doesNotThrowAnyException();
    }

    private static FiltreReference filtre(List<Fiche> financements) {
        Listes listes = joue(Listes.class, (methode, arguments) -> {
            if (methode.equals("parcourir")
                    && arguments[0] == Liste.FINANCEMENTS_ANTERIEURS
                    && !financements.isEmpty()) {
                parcourir(arguments[1], new ObjetReference("210000014", 1, financements, List.of()));
            }
            return null;
        });
        Campagnes campagnes = joue(Campagnes.class, (_, _) -> Optional.empty());
        return new FiltreReference(new LireListes(listes), campagnes);
    }

    @SuppressWarnings("unchecked")
    private static void parcourir(Object suite, ObjetReference objet) {
        ((Consumer<ObjetReference>) suite).accept(objet);
    }

    private interface Jeu {
        Object repondre(String methode, Object[] arguments);
    }

    private static <T> T joue(Class<T> type, Jeu jeu) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (_, methode, arguments) -> jeu.repondre(methode.getName(), arguments)));
    }
}
