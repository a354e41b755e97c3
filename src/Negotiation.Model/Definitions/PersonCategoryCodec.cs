using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>How a <see cref="PersonCategory"/> stands in JSON: a list of terms, each once.</summary>
internal sealed class PersonCategoryCodec : Codec<PersonCategory>
{
    private static readonly ListCodec<CategoryTerm> Terms = new(Texts.Of<CategoryTerm>(), least: 1, isWhole: true);

    /// <summary>The only one.</summary>
    public static readonly PersonCategoryCodec Instance = new();

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out PersonCategory value)
    {
        value = null;
        var start = reader.TokenStartIndex;
        if (!Terms.Read(ref reader, context, out var terms))
        {
            return false;
        }

        try
        {
            value = new PersonCategory(terms);
            return true;
        }
        catch (DomainRuleException broken)
        {
            context.Report(broken.Rule, broken.Fault, start);
            return false;
        }
    }

    /// <inheritdoc/>
    public override bool Prune(ref PersonCategory value, IPruning pruning)
    {
        var terms = value.Terms;
        return Terms.Prune(ref terms, pruning);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PersonCategory value) => Terms.Write(writer, value.Terms);

    /// <inheritdoc/>
    public override Shape Shape { get; } = new Shape.Text(typeof(PersonCategory));

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = Terms.Schema(definitions);
        schema["uniqueItems"] = true;
        return schema;
    }
}
