package fr.esmsnumerique.support.web;

import com.mongodb.MongoException;
import fr.esmsnumerique.support.web.Probleme.ErreurChamp;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every failure into problem+json with a stable code and a sentence; class names and stacks never leave the service. */
@RestControllerAdvice
public class ProblemeAdvice extends ResponseEntityExceptionHandler {

    private static final Logger JOURNAL = LoggerFactory.getLogger(ProblemeAdvice.class);
    private static final int INDISPONIBLE = 503;

    private final ObserveRefus observateur;

    public ProblemeAdvice(ObserveRefus observateur) {
        this.observateur = observateur;
    }

    @ExceptionHandler(ProblemeException.class)
    ResponseEntity<Object> refus(ProblemeException refus, HttpServletRequest requete) {
        observateur.noter(requete, refus.probleme());
        return reponse(refus.probleme(), HttpHeaders.EMPTY);
    }

    @ExceptionHandler(MongoException.class)
    ResponseEntity<Object> magasin(MongoException panne) {
        if (!MagasinIndisponible.est(panne)) {
            return panne(panne);
        }
        JOURNAL.warn("Magasin indisponible : {}", panne.getMessage());
        return reponse(MagasinIndisponible.probleme(), HttpHeaders.EMPTY);
    }

    /** Tomcat reads the parameters when the operation asks for them, long after the path and the headers. */
    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<Object> parametresIllisibles(InvalidParameterException illisibles) {
        return reponse(
                Probleme.invalide(
                        "Les paramètres de l'adresse sont illisibles : encodez-les en UTF-8, et n'en donnez pas plus de mille.",
                        List.of()),
                HttpHeaders.EMPTY);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> panne(Exception panne) {
        JOURNAL.error("Erreur inattendue", panne);
        return reponse(Probleme.panne(), HttpHeaders.EMPTY);
    }

    /** Of an operation whose body alone has bounds. */
    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalide, HttpHeaders entetes, HttpStatusCode statut, WebRequest requete) {
        return champs(invalide.getBindingResult().getFieldErrors().stream(), entetes);
    }

    /** Of an operation with bounds on both: what is wrong in the body is said first, alone, then what is wrong beside it. */
    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalide, HttpHeaders entetes, HttpStatusCode statut, WebRequest requete) {
        List<ParameterErrors> corps = invalide.getBeanResults();
        if (!corps.isEmpty()) {
            return champs(corps.stream().flatMap(c -> c.getFieldErrors().stream()), entetes);
        }
        List<ErreurChamp> erreurs = invalide.getValueResults().stream()
                .flatMap(r -> r.getResolvableErrors().stream().map(e -> parametre(r, e)))
                .toList();
        return reponse(Probleme.invalide("Un paramètre est hors des bornes du contrat.", erreurs), entetes);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException illisible, HttpHeaders entetes, HttpStatusCode statut, WebRequest requete) {
        for (Throwable cause = illisible; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemeException trop) {
                return reponse(trop.probleme(), entetes);
            }
        }
        return reponse(
                Probleme.refus(
                        400,
                        "requete.illisible",
                        "Corps illisible",
                        "Le corps n'est pas un JSON conforme au contrat : champ inconnu ou dupliqué, type inattendu, ou syntaxe incorrecte."),
                entetes);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            org.springframework.web.bind.ServletRequestBindingException erreur,
            HttpHeaders entetes,
            HttpStatusCode statut,
            WebRequest requete) {
        if (erreur instanceof MissingRequestHeaderException manquant
                && "Idempotency-Key".equals(manquant.getHeaderName())) {
            return reponse(
                    Probleme.refus(
                            400,
                            "idempotence.cle_absente",
                            "Clé d'idempotence absente",
                            "Ajoutez l'en-tête Idempotency-Key, choisi avant l'envoi."),
                    entetes);
        }
        return super.handleServletRequestBindingException(erreur, entetes, statut, requete);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            org.springframework.beans.TypeMismatchException type,
            HttpHeaders entetes,
            HttpStatusCode statut,
            WebRequest requete) {
        String champ = type instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(type.getPropertyName());
        return reponse(
                Probleme.invalide(
                        "Un paramètre n'a pas le type du contrat.",
                        List.of(new ErreurChamp(champ, "Valeur non reconnue"))),
                entetes);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception erreur, @Nullable Object corps, HttpHeaders entetes, HttpStatusCode statut, WebRequest requete) {
        return reponse(Probleme.horsContrat(statut.value()), entetes);
    }

    private static ResponseEntity<Object> champs(Stream<FieldError> champs, HttpHeaders entetes) {
        List<ErreurChamp> erreurs = champs.map(champ -> new ErreurChamp(champ.getField(), raison(champ)))
                .toList();
        return reponse(Probleme.invalide("Corrigez les champs signalés.", erreurs), entetes);
    }

    /** Named by the operation and the parameter of the contract, with the element of a list: only the violation knows the whole path. */
    private static ErreurChamp parametre(ParameterValidationResult resultat, MessageSourceResolvable erreur) {
        ConstraintViolation<?> violation = resultat.unwrap(erreur, ConstraintViolation.class);
        return new ErreurChamp(violation.getPropertyPath().toString(), raison(violation));
    }

    private static String raison(FieldError champ) {
        return champ.contains(ConstraintViolation.class)
                ? raison(champ.unwrap(ConstraintViolation.class))
                : String.valueOf(champ.getDefaultMessage());
    }

    /** The validator's own sentence of a pattern is the regular expression. */
    private static String raison(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof Pattern forme
                ? FormeAttendue.de(forme.regexp())
                : violation.getMessage();
    }

    private static ResponseEntity<Object> reponse(Probleme probleme, HttpHeaders entetes) {
        HttpHeaders tous = new HttpHeaders();
        tous.putAll(entetes);
        tous.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (probleme.statut() == INDISPONIBLE) {
            tous.set(HttpHeaders.RETRY_AFTER, "2");
        }
        ProblemDetail corps = probleme.enReponse();
        return new ResponseEntity<>(corps, tous, HttpStatusCode.valueOf(probleme.statut()));
    }
}
