using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>How an interface takes part in EFM discovery.</summary>
public enum EfmMode
{
    /// <summary>Starts it. Keyword: <c>active</c>.</summary>
    Active,

    /// <summary>Waits for the other end. Keyword: <c>passive</c>.</summary>
    Passive,
}

/// <summary>CFM and EFM on an interface.</summary>
public sealed class InterfaceOam : ConfigObject
{
    internal List<CfmTrigger>? triggers;
    internal Setting<MaintenanceLevel> mipLevel;
    internal Setting<bool> efm;
    internal Setting<EfmMode> efmMode;
    internal Setting<EfmTimeout> efmTimeout;
    internal Setting<EfmHoldup> efmHoldup;
    internal Setting<bool> efmTriggerIfDown;

    /// <summary>Which CFM faults take the interface down. Command: <c>cfm md ... trigger if-down</c>.</summary>
    public IReadOnlyList<CfmTrigger> Triggers => triggers ?? (IReadOnlyList<CfmTrigger>)[];

    /// <summary>The level of the intermediate point. Command: <c>cfm mip level</c>.</summary>
    public Setting<MaintenanceLevel> MipLevel => mipLevel;

    /// <summary>EFM. Command: <c>efm enable</c>.</summary>
    public Setting<bool> Efm => efm;

    /// <summary>How the interface takes part in discovery. Command: <c>efm mode</c>.</summary>
    public Setting<EfmMode> EfmMode => efmMode;

    /// <summary>After how long without packets the session is down, in milliseconds. Command: <c>efm timeout</c>.</summary>
    public Setting<EfmTimeout> EfmTimeout => efmTimeout;

    /// <summary>The hold-up time in seconds. Command: <c>efm holdup-timer</c>.</summary>
    public Setting<EfmHoldup> EfmHoldup => efmHoldup;

    /// <summary>An EFM fault takes the interface down. Command: <c>efm trigger if-down</c>.</summary>
    public Setting<bool> EfmTriggerIfDown => efmTriggerIfDown;
}

/// <summary>A CFM fault takes an interface down. Command: <c>cfm md ... trigger if-down</c>.</summary>
public sealed class CfmTrigger : ConfigObject
{
    internal Setting<MaintenanceDomainName> domain;
    internal Setting<MaintenanceAssociationName> association;
    internal Setting<MepId> remoteEndPoint;
    internal Setting<bool> linkOnly;

    /// <summary>The maintenance domain.</summary>
    public Setting<MaintenanceDomainName> Domain => domain;

    /// <summary>The maintenance association.</summary>
    public Setting<MaintenanceAssociationName> Association => association;

    /// <summary>The end point on the other router. Keyword: <c>remote-mep mep-id</c>.</summary>
    public Setting<MepId> RemoteEndPoint => remoteEndPoint;

    /// <summary>The link protocol goes down, not the interface. Keywords: <c>if-link-down</c>, <c>if-down</c>.</summary>
    public Setting<bool> LinkOnly => linkOnly;
}

/// <content>CFM and EFM.</content>
public sealed partial class VrpInterface
{
    internal InterfaceOam? oam;

    /// <summary>CFM and EFM on the interface; null when nothing of it is configured.</summary>
    public InterfaceOam? Oam => oam;

    internal InterfaceOam EnsureOam(Origin origin) => oam ??= new InterfaceOam { Origin = origin };
}

/// <content>CFM and EFM.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>Enables EFM, which <c>efm enable</c> on the router allows. Command: <c>efm enable</c>.</summary>
    /// <param name="mode">How the interface takes part in discovery. Command: <c>efm mode</c>.</param>
    /// <param name="timeout">After how long without packets the session is down, 300 to 30000 ms. Command: <c>efm timeout</c>.</param>
    /// <param name="holdup">The hold-up time, 0 to 65535 s. Command: <c>efm holdup-timer</c>.</param>
    /// <param name="triggerIfDown">A fault takes the interface down. Command: <c>efm trigger if-down</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Efm(Input<EfmMode>? mode = null, EfmTimeout? timeout = null, EfmHoldup? holdup = null, Input<bool>? triggerIfDown = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var oam = Model.EnsureOam(origin);
        oam.efmMode = SettingFactory.Maybe(mode, origin);
        oam.efmTimeout = SettingFactory.Maybe(timeout, origin);
        oam.efmHoldup = SettingFactory.Maybe(holdup, origin);
        oam.efmTriggerIfDown = SettingFactory.Maybe(triggerIfDown, origin);
        return Set(ref oam.efm, true, file, line);
    }

    /// <summary>Takes the interface down when CFM finds the other end lost. Command: <c>cfm md ... ma ... remote-mep mep-id ... trigger if-down</c>.</summary>
    /// <param name="domain">The maintenance domain, 1 to 43 characters.</param>
    /// <param name="association">The maintenance association, 1 to 43 characters.</param>
    /// <param name="remoteEndPoint">The MEP ID of the end point on the other router, 1 to 8191.</param>
    /// <param name="linkOnly">The link protocol goes down, not the interface. Keyword: <c>if-link-down</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder CfmTrigger(MaintenanceDomainName domain, MaintenanceAssociationName association, MepId remoteEndPoint, Input<bool>? linkOnly = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.EnsureOam(origin).triggers ??= []).Add(new CfmTrigger
        {
            Origin = origin,
            domain = SettingFactory.Of(domain, origin),
            association = SettingFactory.Of(association, origin),
            remoteEndPoint = SettingFactory.Of(remoteEndPoint, origin),
            linkOnly = SettingFactory.Of(linkOnly ?? false, origin),
        });
        return this;
    }

    /// <summary>Makes the interface an intermediate point. Command: <c>cfm mip level</c>.</summary>
    /// <param name="level">0 to 7.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder CfmMip(MaintenanceLevel level, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureOam(new Origin(file, line)).mipLevel, level, file, line);
}
