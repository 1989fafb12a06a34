package fr.esmsnumerique.support.campagnes;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.support.clients.AppelsServices;
import fr.esmsnumerique.support.evenements.ConsommateurEvenement;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * This service's own copy of the campaigns that eligibility-service publishes: fetched when {@code campagne.publiee} arrives or when first needed, stored, so that the
 * service computes without its neighbour. Document: {@code {_id: code, empreinte, contenu}}. The event reaches one instance of the service: the others see the new version
 * in the store, where they look again after a moment.
 */
public class CampagnesRecues implements ConsommateurEvenement {

    private static final String EDITEUR = "eligibilite";
    private static final String NON_VERSEES = "campagne.regles_non_versees";
    private static final int INTROUVABLE = 404;
    private static final String EMPREINTE = "empreinte";
    /** A campaign changes a few times a year; two instances that answer differently for longer than a relay's period would be seen. */
    private static final Duration CONFIANCE = Duration.ofSeconds(2);

    private final MongoCollection<Document> copies;
    private final AppelsServices appels;
    private final InstantSource temps;
    private final Map<String, Lue> lues = new ConcurrentHashMap<>();

    /** @param temps the machine's, even in the demo */
    public CampagnesRecues(MongoDatabase base, AppelsServices appels, InstantSource temps) {
        this.copies = base.getCollection("campagnes_recues");
        this.appels = appels;
        this.temps = temps;
    }

    /** @param jusqua instant from which the store is asked whether there is another version */
    private record Lue(ParametresCampagne parametres, Instant jusqua) {}

    /** @throws ProblemeException 422 {@code campagne.regles_non_versees} when no rules are published for this campaign (EX-73) */
    public ParametresCampagne parametres(String code) {
        Lue connue = lues.get(code);
        return connue != null && estFraiche(connue)
                ? connue.parametres()
                : lues.compute(code, this::relire).parametres();
    }

    private Lue relire(String code, @Nullable Lue connue) {
        if (connue == null) {
            return retenir(charger(code));
        }
        if (estFraiche(connue)) {
            return connue;
        }
        try {
            return retenir(estLaCopie(connue.parametres()) ? connue.parametres() : charger(code));
        } catch (MongoException muet) {
            return retenir(connue.parametres()); // what is known serves until the store answers
        }
    }

    private boolean estLaCopie(ParametresCampagne connus) {
        Document tete = copies.find(new Document("_id", connus.code()))
                .projection(new Document(EMPREINTE, 1))
                .first();
        return tete == null || connus.empreinte().equals(tete.getString(EMPREINTE));
    }

    private boolean estFraiche(Lue lue) {
        return temps.instant().isBefore(lue.jusqua());
    }

    private Lue retenir(ParametresCampagne parametres) {
        return new Lue(parametres, temps.instant().plus(CONFIANCE));
    }

    /**
     * Lets a filter through when its campaign has rules, even if nothing was filed under it.
     *
     * @throws ProblemeException 400 {@code filtre.valeur_inconnue} otherwise
     */
    public void exigerConnue(@Nullable String code) {
        if (code == null) {
            return;
        }
        try {
            parametres(code);
        } catch (ProblemeException refus) {
            boolean malforme = refus.probleme().statut() == 400; // a code of a shape that no campaign has
            throw malforme || refus.probleme().code().equals(NON_VERSEES) ? inconnue(code) : refus;
        }
    }

    /** The same refusal in the service that publishes them. */
    public static ProblemeException inconnue(String code) {
        return Probleme.filtreInconnu(
                        "campagne",
                        "Aucune campagne ne porte le code " + code + ". Choisissez-la dans la liste des campagnes.")
                .exception();
    }

    @Override
    public Set<String> types() {
        return Set.of("campagne.publiee");
    }

    @Override
    public void recevoir(Evenement evenement) {
        String code = evenement.sujet();
        lues.put(code, retenir(telecharger(code)));
    }

    private ParametresCampagne charger(String code) {
        Document copie = copies.find(new Document("_id", code)).first();
        return copie == null ? telecharger(code) : lire(copie);
    }

    private ParametresCampagne telecharger(String code) {
        Map<String, Object> publiee = demander(code);
        Document copie = new Document("_id", code)
                .append(EMPREINTE, String.valueOf(publiee.get("empreinte")))
                .append("contenu", new Document(publiee));
        ParametresCampagne parametres = lire(copie);
        copies.replaceOne(new Document("_id", code), copie, new ReplaceOptions().upsert(true));
        return parametres;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> demander(String code) {
        try {
            return appels.appeler(EDITEUR, () -> (Map<String, Object>) appels.interne(EDITEUR)
                    .get()
                    .uri("/api/eligibilite/v1/campagnes/{code}", code)
                    .retrieve()
                    .requiredBody(Map.class));
        } catch (ProblemeException refus) {
            if (refus.probleme().statut() == INTROUVABLE) {
                throw Probleme.refus(
                                422,
                                NON_VERSEES,
                                "Règles non versées",
                                "Aucune règle n'est versée pour la campagne " + code
                                        + " : la plateforme refuse de calculer.")
                        .exception();
            }
            throw refus;
        }
    }

    private static ParametresCampagne lire(Document copie) {
        return LectureCampagne.lire(copie.get("contenu", Document.class), copie.getString(EMPREINTE));
    }
}
