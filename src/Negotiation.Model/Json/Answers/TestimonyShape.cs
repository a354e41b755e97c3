namespace Negotiation.Model.Json;

/// <summary>One of the values of a fact, with the evidence for it.</summary>
internal static class TestimonyShape
{
    /// <summary>The shape for values of one type.</summary>
    public static Shape<Testimony<T>> Of<T>(Codec<T> value, string name)
        where T : notnull => new Shape<Testimony<T>>("One of the values of a fact, with the evidence for it.", $"TestimonyOf{name}")
        .Required("value", value, static testimony => testimony.Value, "The value.")
        .List("evidence", EvidenceDefinition.Codec, static testimony => testimony.Evidence, "Where it is reported; empty when that is the evidence of the entry itself.");
}
