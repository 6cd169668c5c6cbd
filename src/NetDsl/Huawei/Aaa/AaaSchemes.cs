using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>How users are authenticated. Command: <c>authentication-scheme</c>.</summary>
public sealed class AuthenticationScheme : ViewObject
{
    internal Setting<AaaSchemeName> name;

    /// <summary>The name.</summary>
    public Setting<AaaSchemeName> Name => name;

    internal readonly List<Setting<AuthenticationMethod>> ways = [];
    internal Setting<bool> radiusProxy;

    /// <summary>The ways, in the order in which they are tried. Command: <c>authentication-mode</c>.</summary>
    public IReadOnlyList<Setting<AuthenticationMethod>> Ways => ways;

    /// <summary>Users are authenticated by RADIUS as a proxy. Command: <c>authentication-mode radius-proxy</c>.</summary>
    public Setting<bool> RadiusProxy => radiusProxy;
}

/// <summary>Where the use of the network is counted.</summary>
public enum AccountingMode
{
    /// <summary>RADIUS. Keyword: <c>radius</c>.</summary>
    Radius,

    /// <summary>HWTACACS. Keyword: <c>hwtacacs</c>.</summary>
    Hwtacacs,

    /// <summary>Nowhere. Keyword: <c>none</c>.</summary>
    None,
}

/// <summary>Where the use of the network is counted. Command: <c>accounting-scheme</c>.</summary>
public sealed class AccountingScheme : ViewObject
{
    internal Setting<AaaSchemeName> name;
    internal Setting<AccountingMode> mode;

    /// <summary>The name.</summary>
    public Setting<AaaSchemeName> Name => name;

    /// <summary>Where the use is counted. Command: <c>accounting-mode</c>.</summary>
    public Setting<AccountingMode> Mode => mode;
}
