using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Tests.Json.Schema;

/// <summary>A validator that is not ours: python3-jsonschema, in one process for all questions.</summary>
public sealed class SchemaOracle : IDisposable
{
    private const string Script = """
        import json, sys
        from jsonschema import Draft202012Validator
        print('ready', flush=True)
        validators = {}
        for line in sys.stdin:
            question = json.loads(line)
            if 'schema' in question:
                Draft202012Validator.check_schema(question['schema'])
                validators[question['name']] = Draft202012Validator(question['schema'])
            else:
                print(validators[question['name']].is_valid(question['value']), flush=True)
        """;

    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Process? python = Start();

    /// <summary>Whether a value is valid under the schema of a type; skips the test where there is no validator.</summary>
    /// <exception cref="InvalidOperationException">The schema itself is none of JSON Schema 2020-12.</exception>
    public bool Accepts(Type type, string json) => Accepts(type.ToString(), () => Negotiation.Model.Json.NegotiationSchema.For(type)!, json);

    /// <summary>Whether a value is valid under a schema; skips the test where there is no validator.</summary>
    /// <exception cref="InvalidOperationException">The schema itself is none of JSON Schema 2020-12.</exception>
    public bool Accepts(string name, Func<JsonNode> schema, string json)
    {
        Assert.SkipWhen(python is null, "python3 with jsonschema 4 is not here, so nothing but ourselves says what the schema means: apt-get install python3-jsonschema.");
        if (known.Add(name))
        {
            python.StandardInput.WriteLine(new JsonObject { ["name"] = name, ["schema"] = schema() }.ToJsonString());
        }

        python.StandardInput.WriteLine($$"""{"name": "{{name}}", "value": {{json.ReplaceLineEndings(" ")}}}""");
        return bool.Parse(python.StandardOutput.ReadLine() ?? throw new InvalidOperationException(python.StandardError.ReadToEnd()));
    }

    public void Dispose()
    {
        python?.StandardInput.Close();
        python?.WaitForExit();
        python?.Dispose();
    }

    private static Process? Start()
    {
        try
        {
            var started = Process.Start(new ProcessStartInfo("python3", ["-c", Script])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            })!;
            return started.StandardOutput.ReadLine() == "ready" ? started : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
