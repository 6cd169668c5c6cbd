using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NetDsl.Tests.Api;

/// <summary>What an assembly offers to its users, read from its metadata: a line per type and member, whatever the framework it is for.</summary>
internal sealed class PublicApi
{
    private readonly MetadataReader _metadata;
    private readonly TypeNames _names = new();
    private readonly SortedSet<string> _lines = new(StringComparer.Ordinal);

    private PublicApi(MetadataReader metadata)
    {
        _metadata = metadata;
        foreach (var handle in metadata.TypeDefinitions)
            Type(metadata.GetTypeDefinition(handle));
    }

    /// <summary>The public types and members of an assembly.</summary>
    public static SortedSet<string> Of(string file)
    {
        using var portable = new PEReader(File.OpenRead(file));
        return new PublicApi(portable.GetMetadataReader())._lines;
    }

    /// <summary>The assemblies that an assembly needs.</summary>
    public static List<string> References(string file)
    {
        using var portable = new PEReader(File.OpenRead(file));
        var metadata = portable.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name))];
    }

    private void Type(TypeDefinition type)
    {
        if (!IsVisible(type))
            return;
        var name = FullName(type);
        var context = new Context([.. Parameters(type.GetGenericParameters())], []);
        var kind = type.Attributes & (TypeAttributes.Interface | TypeAttributes.Abstract | TypeAttributes.Sealed | TypeAttributes.SequentialLayout);
        var ancestors = type.GetInterfaceImplementations().Select(i => NameOf(_metadata.GetInterfaceImplementation(i).Interface, context)).Where(n => n is not null).Order(StringComparer.Ordinal);
        _lines.Add($"{name}<{string.Join(",", context.Type)}>: {kind} {(type.BaseType.IsNil ? "" : NameOf(type.BaseType, context))} {string.Join(" ", ancestors)}");
        foreach (var handle in type.GetFields())
        {
            var field = _metadata.GetFieldDefinition(handle);
            if (IsOffered((MethodAttributes)(field.Attributes & FieldAttributes.FieldAccessMask)))
                _lines.Add($"{name}.{_metadata.GetString(field.Name)}: {field.Attributes} {field.DecodeSignature(_names, context)}{Constant(field.GetDefaultValue())}");
        }

        foreach (var handle in type.GetMethods())
        {
            var method = _metadata.GetMethodDefinition(handle);
            if (IsOffered(method.Attributes))
                _lines.Add($"{name}.{Method(method, context)}");
        }

        foreach (var handle in type.GetProperties())
        {
            var property = _metadata.GetPropertyDefinition(handle);
            var accessors = property.GetAccessors();
            if (new[] { accessors.Getter, accessors.Setter }.Any(a => !a.IsNil && IsOffered(_metadata.GetMethodDefinition(a).Attributes)))
                _lines.Add($"{name}.{_metadata.GetString(property.Name)} {{ }}: {property.DecodeSignature(_names, context).ReturnType}");
        }
    }

    private string Method(MethodDefinition method, Context context)
    {
        var generic = Parameters(method.GetGenericParameters()).ToImmutableArray();
        var signature = method.DecodeSignature(_names, context with { Method = generic });
        var parameters = method.GetParameters().Select(_metadata.GetParameter).Where(p => p.SequenceNumber > 0).OrderBy(p => p.SequenceNumber).ToList();
        var texts = signature.ParameterTypes.Select((t, i) => parameters.Count > i
            ? $"{t} {_metadata.GetString(parameters[i].Name)}{(parameters[i].Attributes.HasFlag(ParameterAttributes.Optional) ? "?" : "")}{Constant(parameters[i].GetDefaultValue())}"
            : t);
        var attributes = method.Attributes & (MethodAttributes.MemberAccessMask | MethodAttributes.Static | MethodAttributes.Abstract | MethodAttributes.Virtual | MethodAttributes.Final);
        return $"{_metadata.GetString(method.Name)}<{string.Join(",", generic)}>({string.Join(", ", texts)}): {attributes} {signature.ReturnType}";
    }

    private string Constant(ConstantHandle handle)
    {
        if (handle.IsNil)
            return "";
        var constant = _metadata.GetConstant(handle);
        return $" = {_metadata.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode) ?? "null"}";
    }

    private IEnumerable<string> Parameters(GenericParameterHandleCollection handles) =>
        handles.Select(h => _metadata.GetString(_metadata.GetGenericParameter(h).Name));

    private bool IsVisible(TypeDefinition type) =>
        (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(_metadata.GetTypeDefinition(type.GetDeclaringType())),
            _ => false,
        };

    private static bool IsOffered(MethodAttributes attributes) =>
        (attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private string FullName(TypeDefinition type) =>
        type.GetDeclaringType().IsNil ? $"{_metadata.GetString(type.Namespace)}.{_metadata.GetString(type.Name)}" : $"{FullName(_metadata.GetTypeDefinition(type.GetDeclaringType()))}+{_metadata.GetString(type.Name)}";

    /// <summary>The name of a base type or an interface; null when it is none of the user's business.</summary>
    private string? NameOf(EntityHandle handle, Context context) =>
        handle.Kind switch
        {
            HandleKind.TypeDefinition when !IsVisible(_metadata.GetTypeDefinition((TypeDefinitionHandle)handle)) => null,
            HandleKind.TypeDefinition => _names.GetTypeFromDefinition(_metadata, (TypeDefinitionHandle)handle, 0),
            HandleKind.TypeReference => _names.GetTypeFromReference(_metadata, (TypeReferenceHandle)handle, 0),
            _ => IsInternal(_metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(_names, context)),
        };

    /// <summary>Interfaces that only the library itself knows.</summary>
    private static string? IsInternal(string name) => name.StartsWith("NetDsl.IConfigValue`1", StringComparison.Ordinal) ? null : name;

    private sealed record Context(ImmutableArray<string> Type, ImmutableArray<string> Method);

    /// <summary>Types as text: namespace and name, not the assembly, which differs from framework to framework.</summary>
    private sealed class TypeNames : ISignatureTypeProvider<string, Context>
    {
        public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{new string(',', shape.Rank - 1)}]";

        public string GetByReferenceType(string elementType) => elementType + "&";

        public string GetFunctionPointerType(MethodSignature<string> signature) => $"{signature.ReturnType}*({string.Join(", ", signature.ParameterTypes)})";

        public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => $"{genericType}<{string.Join(", ", typeArguments)}>";

        public string GetGenericMethodParameter(Context genericContext, int index) => genericContext.Method[index];

        public string GetGenericTypeParameter(Context genericContext, int index) => genericContext.Type[index];

        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => $"{unmodifiedType} {(isRequired ? "modreq" : "modopt")}({modifier})";

        public string GetPinnedType(string elementType) => elementType;

        public string GetPointerType(string elementType) => elementType + "*";

        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "System." + typeCode;

        public string GetSZArrayType(string elementType) => elementType + "[]";

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
        {
            var type = reader.GetTypeDefinition(handle);
            var name = reader.GetString(type.Name);
            return type.GetDeclaringType().IsNil ? $"{reader.GetString(type.Namespace)}.{name}" : $"{GetTypeFromDefinition(reader, type.GetDeclaringType(), 0)}+{name}";
        }

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
        {
            var type = reader.GetTypeReference(handle);
            var name = reader.GetString(type.Name);
            return type.ResolutionScope.Kind == HandleKind.TypeReference ? $"{GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, 0)}+{name}" : $"{reader.GetString(type.Namespace)}.{name}";
        }

        public string GetTypeFromSpecification(MetadataReader reader, Context genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);
    }
}
