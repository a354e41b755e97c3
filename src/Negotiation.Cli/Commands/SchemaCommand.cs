using System.CommandLine;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary><c>schema [--of record|answers]</c>: the JSON Schema of a record, or of the answers that follow from one.</summary>
internal sealed class SchemaCommand : Command
{
    private readonly Option<string> of = new("--of")
    {
        Description = "Of a record (by default), or of the answers that ask, positions, table, timeline, changes and why write.",
        HelpName = "record|answers",
        DefaultValueFactory = static _ => "record",
    };

    /// <summary>The command on its streams.</summary>
    public SchemaCommand(ConsoleStreams streams)
        : base("schema", "Writes the JSON Schema (2020-12) of a record, or of answers, to standard output.")
    {
        of.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && token.Value is not ("record" or "answers"))
            {
                result.AddError($"'{token.Value}' has no schema: write 'record' or 'answers'.");
            }
        });
        Add(of);
        SetAction(parsed => streams.Output.Write(parsed.GetRequiredValue(of) is "answers" ? AnswerJson.SchemaText : NegotiationSchema.Text));
    }
}
