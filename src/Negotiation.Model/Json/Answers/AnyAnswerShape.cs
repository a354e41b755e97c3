using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>An answer of any question.</summary>
internal sealed class AnyAnswerShape : IShape<Answer>
{
    /// <inheritdoc/>
    public void Write(Utf8JsonWriter writer, Answer value)
    {
        switch (value)
        {
            case Position answer:
                AnswerShapes.Position.Write(writer, answer);
                break;
            case ProposalLife answer:
                AnswerShapes.Life.Write(writer, answer);
                break;
            case Rejection answer:
                AnswerShapes.Rejection.Write(writer, answer);
                break;
            case Contrast answer:
                AnswerShapes.Contrast.Write(writer, answer);
                break;
            case Corroboration answer:
                AnswerShapes.Corroboration.Write(writer, answer);
                break;
            case Hearsay answer:
                AnswerShapes.Hearsay.Write(writer, answer);
                break;
            case Obligation answer:
                AnswerShapes.Obligation.Write(writer, answer);
                break;
            case AreaDemand answer:
                AnswerShapes.Area.Write(writer, answer);
                break;
            case ExchangeTerms answer:
                AnswerShapes.Exchange.Write(writer, answer);
                break;
            case Contact answer:
                AnswerShapes.Contact.Write(writer, answer);
                break;
            case Spokesperson answer:
                AnswerShapes.Spokesperson.Write(writer, answer);
                break;
            case ClauseBinding answer:
                AnswerShapes.Clause.Write(writer, answer);
                break;
            case Unsettled answer:
                AnswerShapes.Unsettled.Write(writer, answer);
                break;
            case TimelineEntry answer:
                AnswerShapes.Timeline.Write(writer, answer);
                break;
            default:
                throw new NotSupportedException($"{value.GetType().Name} has no shape: add it.");
        }
    }

    /// <inheritdoc/>
    public JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(nameof(Answer), () => new JsonObject
    {
        ["description"] = "An answer that follows from a record as of a date.",
        ["anyOf"] = new JsonArray(
            AnswerShapes.Position.Schema(definitions),
            AnswerShapes.Life.Schema(definitions),
            AnswerShapes.Rejection.Schema(definitions),
            AnswerShapes.Contrast.Schema(definitions),
            AnswerShapes.Corroboration.Schema(definitions),
            AnswerShapes.Hearsay.Schema(definitions),
            AnswerShapes.Obligation.Schema(definitions),
            AnswerShapes.Area.Schema(definitions),
            AnswerShapes.Exchange.Schema(definitions),
            AnswerShapes.Contact.Schema(definitions),
            AnswerShapes.Spokesperson.Schema(definitions),
            AnswerShapes.Clause.Schema(definitions),
            AnswerShapes.Unsettled.Schema(definitions),
            AnswerShapes.Timeline.Schema(definitions)),
    });
}
