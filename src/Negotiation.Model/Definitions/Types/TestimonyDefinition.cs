namespace Negotiation.Model.Json;

/// <summary>How several values of a fact, each with its evidence, stand in JSON.</summary>
internal static class TestimonyDefinition
{
    /// <summary>The definition for facts of one type.</summary>
    /// <param name="plain">Reads and writes one value.</param>
    /// <param name="name">The name of the fact in the schema.</param>
    public static ObjectCodec<Attested<T>> Attested<T>(Codec<T> plain, string name)
        where T : notnull
    {
        var testimony = new Members<Testimony<T>>("One value of a fact, with the evidence for it.", name + "Testimony");
        var value = testimony.Required("value", plain, static t => t.Value, "The value.");
        var evidence =
            testimony.List(
                "evidence", EvidenceDefinition.Codec, static t => t.Evidence,
                "Where it is reported; empty when that is the evidence of the entry itself.");
        var codec = testimony.Make(d => new Testimony<T>
        {
            Value = value.Of(d),
            Evidence = evidence.Of(d),
            Unknown = d.TakeUnknown(),
        });

        var attested = new Members<Attested<T>>("A fact as it is reported: several values, each with its evidence.", name);
        var testimonies =
            attested.Some(
                "attested", codec, static a => a.Testimonies,
                "The values with the evidence for each; empty evidence means that of the entry itself.");
        return attested.Make(d => new Attested<T>(testimonies.Of(d)) { Unknown = d.TakeUnknown() });
    }
}
