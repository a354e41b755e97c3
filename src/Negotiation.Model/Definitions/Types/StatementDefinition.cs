using NodaTime;

namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Statement"/> stands in JSON.</summary>
internal static class StatementDefinition
{
    private static readonly Members<Statement> M = new("What someone said about anything.");
    private static readonly Member<Statement, Id<Statement>> Id =
        M.Identity("id", Texts.Id<Statement>(), static s => s.Id, "The identity that other entries refer to.");
    private static readonly Member<Statement, ValueList<Voice>> By =
        M.Some("by", VoiceDefinition.Codec, static s => s.By, "Whose act it is said to be.");
    private static readonly Member<Statement, ValueList<Reference>?> To =
        M.ListOrAbsent("to", Texts.Of<Reference>(), static s => s.To, "To whom. Absent: not stated.");
    private static readonly Member<Statement, Act> Act =
        M.Required("act", Texts.Code<Act>(), static s => s.Act, "What the speaker does by speaking.");
    private static readonly Member<Statement, bool?> IsNegated =
        M.OptionalValue("negated", BoolCodec.Instance, static s => s.IsNegated, "Whether it is said that the speaker did not do this: it has not opposed, it declined to discuss. Nothing follows from it for what is offered, agreed or broken.");
    private static readonly Member<Statement, ValueList<Reference>> On =
        M.Some("on", Texts.Of<Reference>(), static s => s.On, "What it is about: any entries.");
    private static readonly Member<Statement, ValueList<Reference>> Except =
        M.List("except", Texts.Of<Reference>(), static s => s.Except, "What of it the yes does not extend to: the provisions and proposals to which a reservation is made. Of several yeses of a party the last counts, with what it leaves out.");
    private static readonly Member<Statement, string?> Content =
        M.Optional("content", Texts.Words, static s => s.Content, "What is said, in a few words.");
    private static readonly Member<Statement, ValueList<Condition>> Conditions =
        M.List("conditions", ConditionDefinition.Codec, static s => s.Conditions, "What must hold for it to count.");
    private static readonly Member<Statement, Iteration?> Iteration =
        M.Optional("iteration", IterationDefinition.Codec, static s => s.Iteration, "Whether it is said for the first time.");
    private static readonly Member<Statement, Reference?> Answers =
        M.OptionalValue("answers", Texts.Of<Reference>(), static s => s.Answers, "What it answers.");
    private static readonly Member<Statement, Reference?> ReactsTo =
        M.OptionalValue("reactsTo", Texts.Of<Reference>(), static s => s.ReactsTo, "What it reacts to.");
    private static readonly Member<Statement, AssentForm?> Form =
        M.Optional("form", Texts.Code<AssentForm>(), static s => s.Form, "The form of the assent.");
    private static readonly Member<Statement, When?> Effective =
        M.Optional("effective", WhenDefinition.Codec, static s => s.Effective, "When it takes effect: from the first moment of that time on.");
    private static readonly Member<Statement, When?> OpenUntil =
        M.Optional("openUntil", WhenDefinition.Codec, static s => s.OpenUntil, "Until when this offer can be accepted, inclusive: a day or a moment, apart from the term of what is offered. Absent: not stated.");
    private static readonly Member<Statement, Period?> For =
        M.Optional("for", PeriodCodec.Length, static s => s.For, "How much longer an extension makes it last, counted from its present end; or by how much a postponement moves what is due.");
    private static readonly Member<Statement, When?> Until =
        M.Optional("until", WhenDefinition.Codec, static s => s.Until, "Until when an extension makes it last, inclusive; or to when a postponement moves what is due.");
    private static readonly Member<Statement, bool?> IsRetroactive =
        M.OptionalValue(
            "retroactive", BoolCodec.Instance, static s => s.IsRetroactive, "Whether a confirmation counts from the day of what it confirms rather than from its own (Vienna Convention on the Law of Treaties, article 8). Not stated is left open.");
    private static readonly Member<Statement, Handling?> Handling =
        M.Optional("handling", HandlingDefinition.Codec, static s => s.Handling, "To whom it may be shown.");
    private static readonly EntryMembers<Statement> Common = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Statement> Codec = M.Whole("except", "conditions", "openUntil", "until", "handling").Make(static d => Common.Complete(
        new Statement
        {
            Id = Id.Of(d),
            By = By.Of(d),
            To = To.Of(d),
            Act = Act.Of(d),
            IsNegated = IsNegated.Of(d),
            On = On.Of(d),
            Except = Except.Of(d),
            Content = Content.Of(d),
            Conditions = Conditions.Of(d),
            Iteration = Iteration.Of(d),
            Answers = Answers.Of(d),
            ReactsTo = ReactsTo.Of(d),
            Form = Form.Of(d),
            Effective = Effective.Of(d),
            OpenUntil = OpenUntil.Of(d),
            For = For.Of(d),
            Until = Until.Of(d),
            IsRetroactive = IsRetroactive.Of(d),
            Handling = Handling.Of(d),
        },
        d));
}
