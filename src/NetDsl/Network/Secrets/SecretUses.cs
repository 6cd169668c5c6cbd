using System;
using System.Collections.Generic;

namespace NetDsl;

/// <summary>A secret whose text stands in the program.</summary>
/// <param name="What">What it is, for a message: <c>the tunnel password</c>.</param>
/// <param name="Variable">A name for the environment variable that may hold it.</param>
/// <param name="Parameter">The parameter of the verb that takes it.</param>
/// <param name="At">The call of the verb.</param>
internal readonly record struct SecretUse(string What, string Variable, string Parameter, Origin At);

/// <summary>Collects the secrets of a device whose text stands in the program.</summary>
internal sealed class SecretUses(Device device)
{
    private List<SecretUse>? _found;

    /// <summary>The secrets, in the order in which they were found.</summary>
    public IReadOnlyList<SecretUse> Found => _found ?? (IReadOnlyList<SecretUse>)[];

    /// <summary>Looks at a setting that may hold a secret.</summary>
    /// <param name="secret">The setting.</param>
    /// <param name="parameter">The parameter of the verb that sets it.</param>
    /// <param name="what">What it is: <c>tunnel password</c>.</param>
    /// <param name="owner">The name of the object that it belongs to.</param>
    public void Add<T>(Setting<Secret> secret, string parameter, string what, Setting<T> owner)
        where T : struct
    {
        if (secret.TryGet(out var known) && known.Source == SecretSource.Text)
            (_found ??= []).Add(new SecretUse(what, Variable(device.Name, owner, what), parameter, secret.Origin!));
    }

    /// <summary>The names of the device, of the object and of the thing, as variables are named: <c>LAC1_GOLD_TUNNEL_PASSWORD</c>.</summary>
    private static string Variable<T>(Setting<HostName> device, Setting<T> owner, string what)
        where T : struct
    {
        var host = device.TryGet(out var named) ? named.ToString() : "";
        var of = owner.TryGet(out var known) ? known.ToString()! : "";
        var name = string.Equals(host, of, StringComparison.OrdinalIgnoreCase) ? $"{host} {what}" : $"{host} {of} {what}";
        var made = new System.Text.StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is >= 'a' and <= 'z')
                made.Append((char)(c - 'a' + 'A'));
            else if (c is (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
                made.Append(c);
            else if (made.Length > 0 && made[made.Length - 1] != '_')
                made.Append('_');
        }

        if (made.Length > 0 && made[0] is >= '0' and <= '9')
            made.Insert(0, '_');
        return made.ToString();
    }
}
