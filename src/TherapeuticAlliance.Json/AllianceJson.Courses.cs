using System;
using System.Linq;
using System.Text;
using TherapeuticAlliance.Catalog;
using TherapeuticAlliance.Courses;
using TherapeuticAlliance.Findings;
using TherapeuticAlliance.Json.Binding;
using TherapeuticAlliance.Json.Documents;
using TherapeuticAlliance.Json.Internal;
using TherapeuticAlliance.Json.Reading;
using TherapeuticAlliance.Json.Writing;
using TherapeuticAlliance.Ruptures;

namespace TherapeuticAlliance.Json;

/// <content>Courses, with their forms and their audit trail.</content>
public static partial class AllianceJson
{
    /// <summary>Writes a course: sessions with their forms, and the audit trail. It shows answers and scores of a person.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">How to write; canonical when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    public static string WriteCourse(Course course, WritingOptions? options = null) => Encoding.UTF8.GetString(WriteCourseUtf8(course, options));

    /// <summary>Writes a course as <see cref="WriteCourse"/> does, in UTF-8.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">How to write; canonical when <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    public static byte[] WriteCourseUtf8(Course course, WritingOptions? options = null) =>
        DocumentWriter.Write(CourseMapping.Of(Guard.NotNull(course, nameof(course))), context => context.CourseDocument, options ?? WritingOptions.Canonical);

    /// <summary>Reads a course.</summary>
    /// <param name="json">The document.</param>
    /// <param name="catalog">The known instruments, in all versions of which forms may come.</param>
    /// <param name="policies">Policies of the caller that the course may have been judged by; those of the library are known.</param>
    /// <returns>The course, or what keeps the document from being one: a score that is not that of its form, a trail that leads elsewhere, a policy that is not supplied.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<Course> ReadCourse(string json, InstrumentCatalog catalog, params RupturePolicy[] policies) =>
        CourseReader(catalog, policies).Read(DocumentInput.Of(Guard.NotNull(json, nameof(json)), DocumentInput.LargestCourse));

    /// <summary>Reads a course in UTF-8.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="catalog">The known instruments, in all versions of which forms may come.</param>
    /// <param name="policies">Policies of the caller that the course may have been judged by; those of the library are known.</param>
    /// <returns>The course, or what keeps the document from being one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<Course> ReadCourse(byte[] utf8, InstrumentCatalog catalog, params RupturePolicy[] policies) =>
        CourseReader(catalog, policies).Read(DocumentInput.Of(Guard.NotNull(utf8, nameof(utf8)).AsSpan(), DocumentInput.LargestCourse));

    private static DocumentReader<CourseDocument, Course> CourseReader(InstrumentCatalog catalog, RupturePolicy[] policies) => Reading.CourseReader.Reader(
        Guard.NotNull(catalog, nameof(catalog)).Instruments,
        [.. Guard.NotNull(policies, nameof(policies)).Select(policy => Guard.NotNull(policy, nameof(policies))), RupturePolicy.Default, RupturePolicy.BaselineAndCusum, RupturePolicy.Composed]);
}
