using System.CommandLine;
using Negotiation.Drafting;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary><c>schema [--for record|answers|draft|strict]</c>: the JSON Schema of a record, of the answers that follow from one, or of a draft.</summary>
internal sealed class SchemaCommand : Command
{
    private readonly Option<string> of = new("--for", "--of")
    {
        Description = "A record (by default); the answers that ask, positions, table, timeline, changes and why write; a draft in JSON; or the strict one for language models.",
        HelpName = "record|answers|draft|strict",
        DefaultValueFactory = static _ => "record",
    };

    /// <summary>The command on its streams.</summary>
    public SchemaCommand(ConsoleStreams streams)
        : base("schema", "Writes the JSON Schema (2020-12) of a record, of answers or of a draft to standard output.")
    {
        of.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && token.Value is not ("record" or "answers" or "draft" or "strict"))
            {
                result.AddError($"'{token.Value}' has no schema: write 'record', 'answers', 'draft' or 'strict'.");
            }
        });
        Add(of);
        SetAction(parsed => streams.Output.Write(parsed.GetRequiredValue(of) switch
        {
            "answers" => AnswerJson.SchemaText,
            "draft" => DraftSchema.Text,
            "strict" => DraftSchema.Strict,
            _ => NegotiationSchema.Text,
        }));
    }
}
