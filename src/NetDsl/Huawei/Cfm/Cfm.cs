using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>The versions of Ethernet CFM.</summary>
public enum CfmVersion
{
    /// <summary>Keyword: <c>draft7</c>.</summary>
    Draft7,

    /// <summary>IEEE 802.1ag. Keyword: <c>standard</c>.</summary>
    Standard,
}

/// <summary>Who makes intermediate points (MIPs).</summary>
public enum MipCreation
{
    /// <summary>Keyword: <c>default</c>.</summary>
    Default,

    /// <summary>Keyword: <c>explicit</c>.</summary>
    Explicit,

    /// <summary>Keyword: <c>none</c>.</summary>
    None,

    /// <summary>As the domain says; associations only. Keyword: <c>defer</c>.</summary>
    Defer,
}

/// <summary>How a maintenance domain names itself in packets.</summary>
public enum MaintenanceFormat
{
    /// <summary>Keyword: <c>no-md-name</c>.</summary>
    NoName,

    /// <summary>Keyword: <c>dns</c>.</summary>
    Dns,

    /// <summary>Keyword: <c>mac-address</c>.</summary>
    MacAddress,

    /// <summary>Keyword: <c>string</c>.</summary>
    Text,
}

/// <summary>How a maintenance association names itself in packets.</summary>
public enum AssociationFormat
{
    /// <summary>Keyword: <c>icc-based</c>.</summary>
    IccBased,

    /// <summary>Keyword: <c>string</c>.</summary>
    Text,
}

/// <summary>Ethernet CFM (IEEE 802.1ag) on the whole router.</summary>
public sealed class RouterCfm : ConfigObject
{
    internal Setting<bool> enabled;
    internal Setting<CfmVersion> version;

    /// <summary>CFM. Command: <c>cfm enable</c>.</summary>
    public Setting<bool> Enabled => enabled;

    /// <summary>The version. Command: <c>cfm version</c>.</summary>
    public Setting<CfmVersion> Version => version;
}

/// <summary>A maintenance domain: the part of the network that one operator watches. Command: <c>cfm md</c>.</summary>
public sealed class MaintenanceDomain : ViewObject
{
    internal Setting<MaintenanceDomainName> name;
    internal Setting<MaintenanceFormat> format;
    internal Setting<MaintenanceFormatName> formatName;
    internal Setting<MaintenanceLevel> level;
    internal Setting<MipCreation> mipCreation;
    internal Setting<bool> ais;
    internal List<MaintenanceAssociation>? associations;
    private Dictionary<MaintenanceAssociationName, MaintenanceAssociation>? _byName;

    /// <summary>The name.</summary>
    public Setting<MaintenanceDomainName> Name => name;

    /// <summary>How the domain names itself in packets. Keyword: <c>format</c>.</summary>
    public Setting<MaintenanceFormat> Format => format;

    /// <summary>The name in packets. Keyword: <c>format</c>.</summary>
    public Setting<MaintenanceFormatName> FormatName => formatName;

    /// <summary>The level; packets of lower levels do not leave the domain. Keyword: <c>level</c>.</summary>
    public Setting<MaintenanceLevel> Level => level;

    /// <summary>Who makes MIPs. Command: <c>mip create-type</c>.</summary>
    public Setting<MipCreation> MipCreation => mipCreation;

    /// <summary>Alarm indication signals. Command: <c>ais enable</c>.</summary>
    public Setting<bool> Ais => ais;

    /// <summary>The maintenance associations. Command: <c>ma</c>.</summary>
    public IReadOnlyList<MaintenanceAssociation> Associations => associations ?? (IReadOnlyList<MaintenanceAssociation>)[];

    internal MaintenanceAssociation Add(MaintenanceAssociation added)
    {
        if (added.name.TryGet(out var key))
        {
            if ((_byName ??= []).TryGetValue(key, out var there))
                return there;
            _byName.Add(key, added);
        }

        (associations ??= []).Add(added);
        return added;
    }
}

/// <content>Ethernet CFM and EFM.</content>
public sealed partial class VrpRouter
{
    internal RouterCfm? cfm;
    internal List<MaintenanceDomain>? maintenanceDomains;
    internal Setting<bool> efm;

    /// <summary>Ethernet CFM; null when nothing of it is configured. Command: <c>cfm enable</c>.</summary>
    public RouterCfm? Cfm => cfm;

    /// <summary>The maintenance domains. Command: <c>cfm md</c>.</summary>
    public IReadOnlyList<MaintenanceDomain> MaintenanceDomains => maintenanceDomains ?? (IReadOnlyList<MaintenanceDomain>)[];

    /// <summary>Ethernet in the first mile (IEEE 802.3ah). Command: <c>efm enable</c>.</summary>
    public Setting<bool> Efm => efm;

    internal MaintenanceDomain Add(MaintenanceDomain added)
    {
        foreach (var there in maintenanceDomains ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        maintenanceDomains.Add(added);
        return added;
    }
}
