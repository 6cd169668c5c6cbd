namespace NetDsl;

/// <summary>A password or a key that everybody reads who reads the program.</summary>
internal sealed class SecretInProgram() : Rule(new RuleInfo(
    "ND6201",
    "A secret stands in the program",
    Severity.Warning,
    "Security",
    "Everybody who sees the source or its history reads the secret. Take it from an environment variable or a file; it is looked up when the script is written."))
{
    protected internal override void Check(Device device, RuleContext context)
    {
        if (device.WasRead)
            return;
        var uses = new SecretUses(device);
        device.AddSecrets(uses);
        foreach (var use in uses.Found)
        {
            context.Report(new Finding(Info, use.At, $"{device.Name}: the {use.What} stands in the program: everybody who sees the source or its history reads it. Take it from {nameof(Secret)}.{nameof(Secret.FromEnvironment)} or {nameof(Secret)}.{nameof(Secret.FromFile)}.")
            {
                Parameter = use.Parameter,
                Fix = Fix.SetArgument($"Take the {use.What} from the environment variable {use.Variable}", use.At, use.Parameter, $"{nameof(Secret)}.{nameof(Secret.FromEnvironment)}(\"{use.Variable}\")"),
            });
        }
    }
}
