namespace Negotiation.Model.Json;

/// <summary>How a <see cref="NumberedDay"/> stands in JSON.</summary>
internal static class NumberedDayDefinition
{
    private static readonly Members<NumberedDay> M =
        new Members<NumberedDay>("A day counted by its number from the start of an entry, whose day is day 1.").Kind("numbered-day");
    private static readonly Member<NumberedDay, int> Number =
        M.Required("number", CountCodec.FromOne, static n => n.Number, "The number of the day, from 1.");
    private static readonly Member<NumberedDay, Reference> Of =
        M.Required("of", Texts.Of<Reference>(), static n => n.Of, "The entry whose start has day 1: when it was, or the first day of what lasts.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<NumberedDay> Codec = M.Make(static d => new NumberedDay
    {
        Number = Number.Of(d),
        Of = Of.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
